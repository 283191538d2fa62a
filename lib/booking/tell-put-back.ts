import type { Tx } from '@/lib/db'
import { queueNotice } from '@/lib/notice/queue-notice'
import type { Period } from '@/lib/period'
import { bookingUrl } from '@/lib/private-link'

type PutBack = { bookingId: string; amendmentId: string; was: Period; linkMinor: number }

/** The letter that says which dates the renter has again, because they had not paid for the others; `linkMinor` is what staff's changes still ask for. */
export async function tellPutBack(
  tx: Tx,
  { bookingId, amendmentId, was, linkMinor }: PutBack,
  at: Date,
): Promise<void> {
  const booking = await tx.booking.findUniqueOrThrow({ where: { id: bookingId } })
  await queueNotice(tx, {
    kind: 'dates-put-back',
    onceKey: `put-back:${amendmentId}`,
    bookingId,
    facts: { bookingUrl: bookingUrl(booking), wasFromAt: was.from, wasUntilAt: was.until, linkMinor },
    at,
  })
}
