import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { findInFlight, prepareAttempt } from '@/lib/payment/attempt'
import { leftOf } from '@/lib/payment/left-of-deposit'
import { hasPendingRefund, lockPayment } from '@/lib/payment/lock-payment'
import { findOpenClaim } from '@/lib/payment/open-claim'

export type RefundRefusal =
  | 'deposit-missing'
  | 'not-paid-in'
  | 'nothing-left'
  | 'capture-under-way'
  | 'refund-pending'
  | 'wrong-state'
  | 'claim-open'

/**
 * Pays back what is left of a deposit that was really paid, because the method cannot hold money (Swish). Hand the
 * payment to `performAll` after it. An authorized deposit needs no such step: it lapses by itself. Refused while a claim may still need it.
 */
export async function refundDeposit(
  bookingId: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ paymentId: string }, RefundRefusal>> {
  return transact(async (tx) => {
    const found = await tx.deposit.findUnique({ where: { bookingId }, include: { line: true } })
    if (!found) return refused('deposit-missing')
    if (!found.line) return refused('not-paid-in')
    const payment = await lockPayment(tx, found.line.paymentId)
    const deposit = await tx.deposit.findUniqueOrThrow({ where: { id: found.id } })
    const amountMinor = leftOf(deposit)
    const [capture] = payment.captures
    if (deposit.ending !== 'REFUND' || !capture) return refused('not-paid-in')
    if (!['RETURNED', 'COMPLETED'].includes(payment.booking.state))
      return refused('wrong-state', { state: payment.booking.state })
    if (await findOpenClaim(tx, bookingId)) return refused('claim-open')
    if (hasPendingRefund(payment)) return refused('refund-pending')
    if (amountMinor === 0) return refused('nothing-left')
    if (await findInFlight(tx, payment.id)) return refused('capture-under-way')
    const asked = { paymentId: payment.id, amountMinor, at, captureId: capture.id, actorId: actor.id }
    await prepareAttempt(tx, { ...asked, kind: 'REFUND', cause: 'deposit', purpose: 'DEPOSIT' })
    return ok({ paymentId: payment.id })
  })
}
