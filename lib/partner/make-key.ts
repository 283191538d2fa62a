import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { env } from '@/lib/env'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { plainLine } from '@/lib/plain-text'
import { hashOfKey, hintOf, keyText } from './key-text'
import { type Scope, scopesOf } from './scope'

export const KEY_NAME_LENGTH = 80

/** Two calls a second, all day long. */
const CALLS_A_MINUTE = 120

export type NewKey = { name: string; scopes: Scope[]; locationId: string | null }

/**
 * Gives somebody's program a key to the API, for all locations or for one. The answer is the only place where the key itself is
 * ever seen: only its fingerprint is kept. Refusals: `key-name-missing`, `scopes-missing`, `unknown-location`.
 */
export async function makeKey(
  wish: NewKey,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ id: string; key: string }, 'key-name-missing' | 'scopes-missing' | 'unknown-location'>> {
  const name = plainLine(wish.name, KEY_NAME_LENGTH)
  const scopes = scopesOf(wish.scopes)
  const { locationId } = wish
  if (name === '') return refused('key-name-missing')
  if (scopes.length === 0) return refused('scopes-missing')
  const key = keyText(env().SANDBOX)
  return transact(async (tx) => {
    const location = locationId ? await tx.location.findUnique({ where: { id: locationId } }) : null
    if (locationId && !location) return refused('unknown-location')
    const hint = hintOf(key)
    const row = { name, hint, hash: hashOfKey(key), scopes, locationId, callsAMinute: CALLS_A_MINUTE }
    const { id } = await tx.apiKey.create({ data: { ...row, createdAt: at, madeBy: actor.name } })
    const facts = {
      about: 'partners',
      name,
      hint,
      scopes: scopes.join(', '),
      location: location?.name ?? null,
    }
    await record(tx, { at, actor, what: 'api-key.made', facts })
    return ok({ id, key })
  })
}
