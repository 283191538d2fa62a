import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { queueNotice } from '@/lib/notice/queue-notice'
import { bookingUrl } from '@/lib/private-link'
import type { CancelHow, CancelPlan } from './plan-cancel'

/** The letter that says what has ended and what becomes of the money; the refund itself is told when it is made. */
export async function tellCancelled(
  tx: Tx,
  bookingId: string,
  how: CancelHow,
  plan: CancelPlan,
  actor: Actor,
  at: Date,
): Promise<void> {
  const booking = await tx.booking.findUniqueOrThrow({ where: { id: bookingId } })
  const { paid, percent, backMinor, keptMinor, deposit, depositMinor, capturableUntil } = plan
  await queueNotice(tx, {
    kind: 'booking-cancelled',
    onceKey: `cancelled:${bookingId}`,
    bookingId,
    facts: {
      bookingUrl: bookingUrl(booking),
      how: how === 'noShow' ? 'NO_SHOW' : actor.kind === 'RENTER' ? 'RENTER' : 'STAFF',
      paid,
      percent,
      backMinor,
      keptMinor,
      deposit,
      depositMinor,
      capturableUntil,
    },
    at,
  })
}
