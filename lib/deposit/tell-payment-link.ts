import type { Tx } from '@/lib/db'
import type { ExtraReason } from '@/lib/generated/prisma/client'
import { queueNotice } from '@/lib/notice/queue-notice'
import { bookingUrl } from '@/lib/private-link'

type Asked = {
  paymentId: string
  amountMinor: number
  reason: ExtraReason
  note: string
  /** What the bank had refused to take it from. */
  declined: 'DEPOSIT' | 'CARD' | null
  payUntil?: Date
}

/** The letter with the link: what for, how much, how to pay it and how to object. */
export async function tellPaymentLink(
  tx: Tx,
  booking: { id: string; number: string; linkTurn: number },
  { paymentId, amountMinor, reason, note, declined, payUntil }: Asked,
  at: Date,
): Promise<void> {
  const page = bookingUrl(booking)
  await queueNotice(tx, {
    kind: 'payment-link',
    onceKey: `payment-link:${paymentId}`,
    bookingId: booking.id,
    facts: {
      payUrl: page,
      bookingUrl: page,
      reason,
      amountMinor,
      note,
      declined: declined !== null,
      from: declined ?? 'DEPOSIT',
      payUntil: payUntil ?? null,
    },
    at,
  })
}
