import { type Duty, dutiesOf } from './duty'

/** Somebody we know by e-mail: a renter who has signed in, or somebody who works here. Never carries a password's hash. */
export type Person = {
  id: string
  email: string
  name: string
  duties: Duty[]
  /** The e-mail address has been proven by opening a link sent to it. */
  isVerified: boolean
  disabledAt: Date | null
  /** Sessions begun under an earlier value have ended. */
  sessionsFrom: Date | null
  createdAt: Date
}

export const PERSON_COLUMNS = {
  id: true,
  email: true,
  name: true,
  duties: true,
  emailVerified: true,
  disabledAt: true,
  sessionsFrom: true,
  createdAt: true,
} as const

type Row = Omit<Person, 'name' | 'duties' | 'isVerified'> & {
  name: string | null
  duties: string[]
  emailVerified: Date | null
}

export const asPerson = ({ emailVerified, name, duties, ...row }: Row): Person => ({
  ...row,
  name: name ?? row.email,
  duties: dutiesOf(duties),
  isVerified: emailVerified !== null,
})

export const worksHere = (person: Person): boolean => person.duties.length > 0
