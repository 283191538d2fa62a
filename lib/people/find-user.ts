import { prisma } from '@/lib/db'
import { asPerson, PERSON_COLUMNS, type Person } from './person'

/** Somebody by id, or by e-mail address in the form that `readEmail` gives; null when we know nobody like that. */
export async function findUser(by: { id: string } | { email: string }): Promise<Person | null> {
  const row = await prisma.user.findUnique({ where: by, select: PERSON_COLUMNS })
  return row && asPerson(row)
}
