import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'

/** A price for damage holds no longer for whoever books from now on; those who have booked keep it. */
export async function endDamagePrice(
  id: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'price-ended'>> {
  return transact(async (tx) => {
    const data = { endedAt: at, endedBy: actor.name }
    const { count } = await tx.damagePrice.updateMany({ where: { id, endedAt: null }, data })
    if (count === 0) return refused('price-ended')
    const { name, amountMinor, currency } = await tx.damagePrice.findUniqueOrThrow({ where: { id } })
    await record(tx, { at, actor, what: 'damage-price.ended', facts: { name, amountMinor, currency } })
    return ok(null)
  })
}
