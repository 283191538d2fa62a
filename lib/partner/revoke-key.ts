import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'

/** A key opens nothing any more, from the next call on. Refusal: `key-revoked` (already). */
export async function revokeKey(id: string, actor: Actor, at: Date): Promise<Outcome<null, 'key-revoked'>> {
  return transact(async (tx) => {
    const data = { revokedAt: at, revokedBy: actor.name }
    const { count } = await tx.apiKey.updateMany({ where: { id, revokedAt: null }, data })
    if (count === 0) return refused('key-revoked')
    const { name, hint } = await tx.apiKey.findUniqueOrThrow({ where: { id } })
    await record(tx, { at, actor, what: 'api-key.revoked', facts: { about: 'partners', name, hint } })
    return ok(null)
  })
}
