import type { Tx } from '@/lib/db'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import { findInFlight, prepareAttempt } from '@/lib/payment/attempt'
import { hasPendingRefund, type LockedPayment } from '@/lib/payment/lock-payment'
import { isOverdue, isPart } from '@/lib/payment/payment'
import { expireUnused } from './expire-unused'
import { giveBack } from './give-back'
import { isWanted } from './is-wanted'
import { keepOwnDeposit } from './keep-own-deposit'
import { refusePart } from './refuse-part'

/**
 * Decides what authorized money is for. While something is in flight, or promised back, that decision waits; the sweep brings
 * it up again.
 */
export async function placeMoney(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  if (hasPendingRefund(payment) || (await findInFlight(tx, payment.id))) return
  if (isOverdue(payment, at)) return expireUnused(tx, payment, at)
  if (!(await isWanted(tx, payment, at))) return giveBack(tx, payment, at)
  const { capturesLater } = capabilitiesOf(payment)
  if (capturesLater && isPart(payment)) return refusePart(tx, payment, at)
  if (payment.checkout.cause === 'BOOKING') {
    await tx.booking.update({ where: { id: payment.bookingId }, data: { holdUntil: null } })
    if (!payment.leadId) await keepOwnDeposit(tx, payment)
  }
  if (capturesLater) await captureWhatIsDue(tx, payment, at)
}

/** Everything but the deposit; a payment link has no deposit and is captured whole. */
async function captureWhatIsDue(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  const due = payment.lines.filter(({ purpose }) => purpose !== 'DEPOSIT')
  const amountMinor = due.reduce((sum, line) => sum + line.amountMinor - line.capturedMinor, 0)
  if (amountMinor === 0) return
  const purpose = payment.checkout.cause === 'BOOKING' ? 'RENT' : due[0]?.purpose
  await prepareAttempt(tx, { paymentId: payment.id, kind: 'CAPTURE', amountMinor, at, cause: 'due', purpose })
}
