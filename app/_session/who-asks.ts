import { cookies } from 'next/headers'
import { cache } from 'react'
import type { Actor } from '@/lib/actor'
import type { Duty } from '@/lib/people/duty'
import { findUser } from '@/lib/people/find-user'
import { worksHere } from '@/lib/people/person'
import { readClaims, sessionsFrom } from './claims'
import { sessionCookieName } from './cookie'

export type Visitor = { actor: Actor; email: string; duties: Duty[]; isVerified: boolean }

/**
 * Who is signed in, read from the database once per request: a duty taken away, an account disabled or a new password
 * counts at once. Null for everybody else, also for somebody with duties who came in through a link.
 */
export const whoAsks = cache(async (): Promise<Visitor | null> => {
  const claims = await readClaims((await cookies()).get(sessionCookieName())?.value)
  const person = claims && (await findUser({ id: claims.uid }))
  if (!person || person.disabledAt || sessionsFrom(person) !== claims.from) return null
  if (worksHere(person) && claims.by !== 'password') return null
  const { id, name, email, duties, isVerified } = person
  const kind = worksHere(person) ? 'STAFF' : 'RENTER'
  return { actor: { kind, id, name }, email, duties, isVerified }
})
