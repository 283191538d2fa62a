import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { findInFlight, prepareAttempt } from './attempt'
import { hasPendingRefund, lockPayment } from './lock-payment'
import { partState } from './refund-state'

export type RetryRefusal = 'part-missing' | 'part-settled' | 'refund-pending' | 'capture-under-way'

/**
 * Asks the gateway once more for a part of a refund that it had not carried out. Hand the payment to `performAll`
 * afterwards. Refused when the part is through by now, or while other money of the payment is moving.
 */
export async function retryRefund(
  bookingId: string,
  partId: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ paymentId: string }, RetryRefusal>> {
  return transact(async (tx) => {
    const where = { id: partId, request: { bookingId } }
    const found = await tx.refundPart.findFirst({
      where,
      select: { capture: { select: { paymentId: true } } },
    })
    if (!found) return refused('part-missing')
    const payment = await lockPayment(tx, found.capture.paymentId)
    const part = await tx.refundPart.findUniqueOrThrow({
      where: { id: partId },
      include: { attempts: { orderBy: { createdAt: 'asc' }, include: { refunds: true } } },
    })
    if (partState(part) !== 'FAILED') return refused('part-settled')
    if (hasPendingRefund(payment)) return refused('refund-pending')
    if (await findInFlight(tx, payment.id)) return refused('capture-under-way')
    const { amountMinor, purpose, captureId } = part
    const cause = part.attempts.at(-1)?.cause ?? 'refund'
    const again = { paymentId: payment.id, amountMinor, at, cause, purpose, captureId, actorId: actor.id }
    await prepareAttempt(tx, { ...again, kind: 'REFUND', refundPartId: part.id })
    return ok({ paymentId: payment.id })
  })
}
