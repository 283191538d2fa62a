import { decode, encode, type JWTEncodeParams } from 'next-auth/jwt'
import { z } from 'zod'
import { env } from '@/lib/env'
import { findUser } from '@/lib/people/find-user'

// A shift for those who work here; a season's worth of coming back for a renter, whose inbox is the key anyway.
const HOURS = { password: 8, link: 30 * 24 }
export const LONGEST_SESSION = HOURS.link * 3600

const schema = z.object({ uid: z.string(), by: z.enum(['password', 'link']), from: z.number() })

/** What a session says: who, how they proved it, and under which `sessionsFrom`. What they may do is asked afresh each time. */
export type Claims = z.infer<typeof schema>

/** The claims of a session that begins now. Carries nothing personal. */
export async function claimsOf(uid: string, by: Claims['by']): Promise<Claims> {
  const person = await findUser({ id: uid })
  return { uid, by, from: sessionsFrom(person) }
}

/** Equal, not later: it holds whatever the sandbox does to the clock. */
export const sessionsFrom = (person: { sessionsFrom: Date | null } | null): number =>
  person?.sessionsFrom?.getTime() ?? 0

/** A session ends a fixed time after it began, by the clock of browsers: moving the sandbox's clock signs nobody out. */
export function encodeClaims({ token, secret }: JWTEncodeParams): Promise<string> {
  const claims = schema.parse(token)
  return encode({ token: claims, secret, maxAge: HOURS[claims.by] * 3600 })
}

/** The claims in a session cookie; null when it is missing, forged or has ended. */
export async function readClaims(cookie: string | undefined): Promise<Claims | null> {
  if (!cookie) return null
  const token = await decode({ token: cookie, secret: env().NEXTAUTH_SECRET }).catch(() => null)
  return schema.safeParse(token).data ?? null
}
