import { forbidden } from 'next/navigation'
import type { Duty } from '@/lib/people/duty'
import { requireVisitor } from './gate'
import type { Visitor } from './who-asks'

/**
 * The gate of everything staff see or do: lets somebody pass who has one of these duties now (any duty when none is
 * named). Not signed in: to the sign-in page; no such duty: 403. An action that another site started: 403.
 */
export async function requireStaff(...anyOf: Duty[]): Promise<Visitor> {
  const visitor = await requireVisitor('/staff/sign-in')
  const has =
    anyOf.length === 0 ? visitor.duties.length > 0 : anyOf.some((duty) => visitor.duties.includes(duty))
  if (!has) forbidden()
  return visitor
}
