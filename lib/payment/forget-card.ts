import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { IN_FLIGHT } from './attempt'
import { dropCard } from './drop-card'

export type ForgetRefusal = 'card-missing' | 'payment-under-way'

/**
 * The renter takes back what they agreed to: the stored card is never used again, its name is gone from our books, and it is
 * deleted at the gateway where that can be.
 * What it was agreed to stays, as proof for what was charged before. Refused while it is being charged, and only then.
 */
export async function forgetCard(
  bookingId: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, ForgetRefusal>> {
  return transact(async (tx) => {
    // The same lock as for asking it, so that no charge begins meanwhile.
    await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${bookingId}::uuid FOR NO KEY UPDATE`
    const card = await tx.storedCard.findFirst({ where: { bookingId, forgottenAt: null } })
    if (!card) return refused('card-missing')
    const asked = await tx.attempt.count({
      where: { kind: 'STORED_CARD', fate: { in: IN_FLIGHT }, payment: { bookingId } },
    })
    if (asked > 0) return refused('payment-under-way')
    await dropCard(tx, card, at)
    await record(tx, { at, actor, what: 'card.forgotten', bookingId, facts: { method: card.label } })
    return ok(null)
  })
}
