import type { Tx } from '@/lib/db'
import { prepareAttempt } from './attempt'
import { createPayment, type NewCheckout, type NewPayment } from './create-payment'

/**
 * Records one visit to a gateway: its payments with their lines and the attempt to open it, all in the caller's transaction.
 * Nothing is sent; hand the attempt to `perform` after the commit. Line references are unique within the payment.
 */
export async function openCheckout(
  tx: Tx,
  checkout: NewCheckout,
): Promise<NewPayment & { attemptId: string }> {
  const payment = await createPayment(tx, checkout)
  const { at, actorId } = checkout
  const attempt = await prepareAttempt(tx, {
    paymentId: payment.paymentId,
    kind: 'CHECKOUT',
    amountMinor: payment.amountMinor,
    at,
    cause: 'checkout',
    actorId,
  })
  return { ...payment, attemptId: attempt.id }
}
