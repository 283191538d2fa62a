import { prisma } from '@/lib/db'
import { asPerson, PERSON_COLUMNS, type Person } from './person'

/** Everybody who works or has worked here: those who may come in first, then those who may not, in order of name. */
export async function findStaff(): Promise<Person[]> {
  const rows = await prisma.user.findMany({
    where: { NOT: { duties: { isEmpty: true } } },
    select: PERSON_COLUMNS,
  })
  const byName = new Intl.Collator('nb')
  const isOut = (person: Person) => Number(person.disabledAt !== null)
  return rows.map(asPerson).sort((a, b) => isOut(a) - isOut(b) || byName.compare(a.name, b.name))
}
