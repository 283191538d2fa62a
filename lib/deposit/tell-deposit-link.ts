import type { Tx } from '@/lib/db'
import { queueNotice } from '@/lib/notice/queue-notice'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { bookingUrl } from '@/lib/private-link'

type Told = { why: 'SECURE' | 'RENEW'; declined: boolean; at: Date }

const MINUTE_MS = 60_000

/** The letter with the link to approve a deposit; `declined` when the stored card did not work. One a minute at the most. */
export async function tellDepositLink(
  tx: Tx,
  payment: LockedPayment,
  { why, declined, at }: Told,
): Promise<void> {
  const { bookingId } = payment
  const { guaranteedUntil, capturableUntil } = await tx.deposit.findUniqueOrThrow({
    where: { bookingId },
    select: { guaranteedUntil: true, capturableUntil: true },
  })
  await queueNotice(tx, {
    kind: 'deposit-link',
    onceKey: `deposit-link:${payment.id}:${Math.floor(at.getTime() / MINUTE_MS)}`,
    bookingId,
    facts: {
      bookingUrl: bookingUrl(payment.booking),
      amountMinor: payment.amountMinor,
      why,
      declined,
      guaranteedUntil,
      capturableUntil,
    },
    at,
  })
}
