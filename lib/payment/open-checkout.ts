import type { Tx } from '@/lib/db'
import { prepareAttempt } from './attempt'
import { createPayment, type NewCheckout } from './create-payment'

/**
 * Records one visit to a gateway: a payment with its lines and the attempt to open it, all in the caller's transaction.
 * Nothing is sent; hand the attempt to `perform` after the commit. Line references are unique within the payment.
 */
export async function openCheckout(
  tx: Tx,
  checkout: NewCheckout,
): Promise<{ paymentId: string; attemptId: string }> {
  const { paymentId, amountMinor } = await createPayment(tx, checkout)
  const { at, actorId } = checkout
  const attempt = await prepareAttempt(tx, {
    paymentId,
    kind: 'CHECKOUT',
    amountMinor,
    at,
    cause: 'checkout',
    actorId,
  })
  return { paymentId, attemptId: attempt.id }
}
