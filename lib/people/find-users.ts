import { prisma } from '../db'
import { type Duty, dutiesOf } from './duty'

export type Person = {
  id: string
  email: string
  name: string
  duties: Duty[]
  worksHere: boolean
  isVerified: boolean
  disabledAt: Date | null
  sessionsFrom: Date | null
  createdAt: Date
}

const SELECT = {
  id: true,
  email: true,
  name: true,
  duties: true,
  emailVerified: true,
  disabledAt: true,
  sessionsFrom: true,
  createdAt: true,
} as const

/** Somebody by id, renter or staff; null when there is nobody. */
export async function findUser(id: string): Promise<Person | null> {
  const row = await prisma.user.findUnique({ where: { id }, select: SELECT })
  return row && person(row)
}

/** Somebody by e-mail address, in the form that `readEmail` gives. */
export async function findUserByEmail(email: string): Promise<Person | null> {
  const row = await prisma.user.findUnique({ where: { email }, select: SELECT })
  return row && person(row)
}

/** Everybody who works or has worked here: those at work first, each in order of name. */
export async function findStaff(): Promise<Person[]> {
  const rows = await prisma.user.findMany({ where: { NOT: { duties: { isEmpty: true } } }, select: SELECT })
  const byName = new Intl.Collator('nb')
  return rows
    .map(person)
    .sort(
      (a, b) =>
        Number(a.disabledAt !== null) - Number(b.disabledAt !== null) || byName.compare(a.name, b.name),
    )
}

type Row = Omit<Person, 'name' | 'duties' | 'worksHere' | 'isVerified'> & {
  name: string | null
  duties: string[]
  emailVerified: Date | null
}

const person = ({ emailVerified, name, duties, ...row }: Row): Person => ({
  ...row,
  name: name ?? row.email,
  duties: dutiesOf(duties),
  worksHere: duties.length > 0,
  isVerified: emailVerified !== null,
})
