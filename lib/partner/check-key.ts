import { prisma } from '@/lib/db'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { hashOfKey, isKeyText } from './key-text'
import { type Scope, scopesOf } from './scope'

/** How many calls a key may make in a minute, how many of them are left, and in how many seconds it has all of them again. */
export type Rate = { most: number; left: number; seconds: number }

/** Who calls: a key that counts, and the one location it is bound to, if any. */
export type Caller = { keyId: string; scopes: Scope[]; locationId: string | null; rate: Rate }

type Row = {
  id: string
  scopes: string[]
  locationId: string | null
  most: number
  calls: number
  since: Date
}

const WINDOW_SECONDS = 60

/**
 * Lets a program in that has a key with this scope, and counts the call; also one that is refused. One statement, whatever
 * the key. Refusals: `key-missing`, `key-unknown` (also revoked), `too-many-calls` and `scope-missing` (with the rate).
 */
export async function checkKey(
  text: string | null,
  scope: Scope,
  at: Date,
): Promise<Outcome<Caller, 'key-missing' | 'key-unknown' | 'too-many-calls' | 'scope-missing'>> {
  if (!text) return refused('key-missing')
  const row = isKeyText(text) ? await count(hashOfKey(text), at) : undefined
  if (!row) return refused('key-unknown')
  const rate = rateOf(row, at)
  if (row.calls > row.most) return refused('too-many-calls', rate)
  const scopes = scopesOf(row.scopes)
  if (!scopes.includes(scope)) return refused('scope-missing', { ...rate, scope })
  return ok({ keyId: row.id, scopes, locationId: row.locationId, rate })
}

/** A minute that begins after `at` comes from a clock that was moved back. */
async function count(hash: string, at: Date): Promise<Row | undefined> {
  const [row] = await prisma.$queryRaw<Row[]>`/* kept */
    WITH k AS (
      SELECT id, scopes, location_id, calls_a_minute FROM api_key WHERE hash = ${hash} AND revoked_at IS NULL
    ), u AS (
      INSERT INTO api_use AS u (key_id, since, calls, last_at) SELECT id, ${at}::timestamptz, 1, ${at}::timestamptz FROM k
      ON CONFLICT (key_id) DO UPDATE SET last_at = excluded.last_at,
        calls = CASE WHEN excluded.since >= u.since AND excluded.since < u.since + make_interval(secs => ${WINDOW_SECONDS}::float8)
          THEN u.calls + 1 ELSE 1 END,
        since = CASE WHEN excluded.since >= u.since AND excluded.since < u.since + make_interval(secs => ${WINDOW_SECONDS}::float8)
          THEN u.since ELSE excluded.since END
      RETURNING since, calls
    )
    SELECT k.id::text, k.scopes, k.location_id AS "locationId", k.calls_a_minute AS most, u.calls, u.since FROM k, u`
  return row
}

function rateOf({ most, calls, since }: Row, at: Date): Rate {
  const passed = (at.getTime() - new Date(since).getTime()) / 1000
  const seconds = Math.min(WINDOW_SECONDS, Math.max(1, Math.ceil(WINDOW_SECONDS - passed)))
  return { most, left: Math.max(0, most - calls), seconds }
}
