import type { Actor } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import { endStays } from '@/lib/inventory/end-stays'
import { record } from '@/lib/logbook/record'
import { queueNotice } from '@/lib/notice/queue-notice'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { leftOf } from '@/lib/payment/left-of-deposit'
import { addMinutes } from '@/lib/period'
import { bookingUrl } from '@/lib/private-link'
import { mayStep, move } from './booking'

export type Condition = 'undamaged' | 'damaged'

// Mastercard wants an authorization completed or cancelled within a day of knowing how it ends (till.no, authorization
// guide, read 2026-11); for other schemes it is good manners.
const RELEASE_WITHIN_HOURS = 24

/**
 * Gear comes back: the asset is free again as soon as it has been turned around. Undamaged, the renter is told that nothing more happens to the
 * deposit; damaged, the letter waits for what staff decide about it.
 */
export async function takeBack(
  bookingId: string,
  condition: Condition,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'wrong-state'>> {
  return transact(async (tx) => {
    const booking = await tx.booking.findUniqueOrThrow({ where: { id: bookingId }, select: { state: true } })
    if (!mayStep(booking.state, 'takeBack')) return refused('wrong-state', { state: booking.state })
    const returnedDamaged = condition === 'damaged'
    if (!(await move(tx, bookingId, 'takeBack', { takenBackAt: at, returnedDamaged })))
      return refused('wrong-state', { state: booking.state })
    await endStays(tx, bookingId, at)
    await record(tx, { at, actor, what: 'booking.taken-back', bookingId, facts: { condition } })
    if (condition === 'undamaged') {
      await planRelease(tx, bookingId, at)
      await tellReturned(tx, bookingId, at)
    }
    return ok(null)
  })
}

/** Where a deposit does not go away by itself, somebody has to let it go, and by when stands with it. */
async function planRelease(tx: Tx, bookingId: string, at: Date): Promise<void> {
  const releaseDueAt = addMinutes(at, RELEASE_WITHIN_HOURS * 60)
  await tx.deposit.updateMany({
    where: { bookingId, ending: 'RELEASE', endedAt: null },
    data: { releaseDueAt },
  })
}

/** What is left of the deposit, and when it goes away by itself; nothing when there is no deposit to speak of. */
async function tellReturned(tx: Tx, bookingId: string, at: Date): Promise<void> {
  const booking = await tx.booking.findUniqueOrThrow({ where: { id: bookingId }, include: { deposit: true } })
  const { deposit } = booking
  const facts = {
    bookingUrl: bookingUrl(booking),
    ending: deposit?.ending ?? 'LAPSES',
    // One that was never approved has nothing to say goodbye to.
    leftMinor: deposit?.paymentLineId ? leftOf(deposit) : 0,
    capturableUntil: deposit?.capturableUntil ?? null,
  } as const
  await queueNotice(tx, { kind: 'gear-returned', onceKey: `returned:${bookingId}`, bookingId, facts, at })
}
