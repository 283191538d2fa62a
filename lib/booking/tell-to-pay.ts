import type { Tx } from '@/lib/db'
import { queueNotice } from '@/lib/notice/queue-notice'
import { bookingUrl } from '@/lib/private-link'

/** The letter to somebody whom staff booked for: what is kept, until when, and the link at which they accept and pay. */
export async function tellToPay(
  tx: Tx,
  { bookingId, number }: { bookingId: string; number: string },
  { amountMinor, holdUntil }: { amountMinor: number; holdUntil: Date },
  at: Date,
): Promise<void> {
  await queueNotice(tx, {
    kind: 'booking-to-pay',
    onceKey: `to-pay:${bookingId}`,
    bookingId,
    facts: { bookingUrl: bookingUrl({ id: bookingId, number, linkTurn: 0 }), amountMinor, holdUntil },
    at,
  })
}
