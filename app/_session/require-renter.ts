import { forbidden } from 'next/navigation'
import { requireVisitor } from './gate'
import type { Visitor } from './who-asks'

/**
 * The gate of a renter's own pages: somebody whose e-mail address has been proven through a link. Not signed in: to the
 * sign-in page; signed in with a password for an address nobody has proven: 403.
 */
export async function requireRenter(): Promise<Visitor> {
  const visitor = await requireVisitor('/sign-in')
  if (!visitor.isVerified) forbidden()
  return visitor
}
