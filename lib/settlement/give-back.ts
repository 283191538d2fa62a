import type { Tx } from '@/lib/db'
import { findInFlight, prepareAttempt } from '@/lib/payment/attempt'
import { findCompanions } from '@/lib/payment/find-companions'
import { hasPendingRefund, type LockedPayment, lockPayment } from '@/lib/payment/lock-payment'
import { isOverdue } from '@/lib/payment/payment'
import { expire } from './expire'

/**
 * Why money goes back without anybody asking: its dates are gone, the booking was cancelled or paid already, or its deposit
 * is not needed any more.
 */
export type GiveBackCause = 'too-late' | 'paid-cancelled' | 'paid-withdrawn' | 'paid-twice' | 'not-needed'

/**
 * Money that came for nothing goes back by itself, together with what was paid in the same visit: captured money is
 * refunded, authorized money is let go. When a payment has something in flight already, that is left to finish first;
 * the sweep comes again.
 */
export async function giveBack(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  await giveBackOne(tx, payment, at)
  for (const id of await findCompanions(tx, payment.id)) await giveBackOne(tx, await lockPayment(tx, id), at)
}

async function giveBackOne(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  if (payment.endedAt || hasPendingRefund(payment) || (await findInFlight(tx, payment.id))) return
  if (isOverdue(payment, at)) return expire(tx, payment, at)
  const cause = causeOf(payment)
  const captures = await tx.capture.findMany({
    where: { paymentId: payment.id },
    orderBy: { capturedAt: 'asc' },
  })
  const [capture] = captures
  if (capture) {
    const amountMinor = payment.capturedMinor - payment.refundedMinor
    if (amountMinor === 0) return
    await prepareAttempt(tx, {
      paymentId: payment.id,
      kind: 'REFUND',
      amountMinor,
      at,
      cause,
      captureId: capture.id,
    })
  } else if (payment.authorizedMinor > payment.releasedMinor) {
    await prepareAttempt(tx, {
      paymentId: payment.id,
      kind: 'RELEASE',
      amountMinor: payment.authorizedMinor,
      at,
      cause,
    })
  }
}

function causeOf({ checkout, booking }: LockedPayment): GiveBackCause {
  if (checkout.cause === 'DEPOSIT') return 'not-needed'
  if (booking.state === 'LAPSED') return 'too-late'
  if (booking.state === 'CANCELLED' || booking.state === 'NO_SHOW') return 'paid-cancelled'
  return checkout.cause === 'EXTRA' ? 'paid-withdrawn' : 'paid-twice'
}
