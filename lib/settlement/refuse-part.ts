import { gatewayActor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { prepareAttempt } from '@/lib/payment/attempt'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { letGo } from './let-go'

/**
 * Part of what was agreed to books nothing and secures nothing: it counts as declined. What was approved is let go, and
 * the renter can pay in another way; the link for a deposit stays as good as it was.
 */
export async function refusePart(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  const { id: paymentId, amountMinor, authorizedMinor, currency, bookingId } = payment
  const reason = `only ${authorizedMinor} of ${amountMinor} was approved`
  const actor = gatewayActor(payment.gateway)
  await record(tx, {
    at,
    actor,
    what: 'payment.declined',
    bookingId,
    facts: { amountMinor, currency, reason },
  })
  if (payment.checkout.cause !== 'DEPOSIT') return letGo(tx, payment, null, 'BANK', at)
  await prepareAttempt(tx, {
    paymentId,
    kind: 'RELEASE',
    amountMinor: authorizedMinor,
    at,
    cause: 'declined',
  })
}
