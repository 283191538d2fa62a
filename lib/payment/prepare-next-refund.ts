import type { Tx } from '@/lib/db'
import { findInFlight, prepareAttempt } from './attempt'
import { hasPendingRefund, type LockedPayment } from './lock-payment'

/**
 * Prepares the next part of a refund that waits for its turn at this payment, if nothing else is being asked about it and
 * nothing is on its way back already. A part that was tried and failed is left to a person.
 */
export async function prepareNextRefund(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  if (payment.captures.length === 0) return
  const part = await tx.refundPart.findFirst({
    where: {
      whyNot: null,
      paidOtherwiseAt: null,
      attempts: { none: {} },
      capture: { paymentId: payment.id },
    },
    orderBy: [{ request: { createdAt: 'asc' } }, { position: 'asc' }],
    include: { request: { select: { reason: true, actorId: true } } },
  })
  if (!part || hasPendingRefund(payment) || (await findInFlight(tx, payment.id))) return
  await prepareAttempt(tx, {
    paymentId: payment.id,
    kind: 'REFUND',
    amountMinor: part.amountMinor,
    at,
    cause: part.request.reason === 'CANCELLED' ? 'cancelled' : 'refund',
    purpose: part.purpose,
    captureId: part.captureId,
    refundPartId: part.id,
    actorId: part.request.actorId,
  })
}
