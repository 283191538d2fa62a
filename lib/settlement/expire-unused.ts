import { gatewayActor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { holdAnew } from './hold-anew'
import { tellDeclined } from './letters'

/**
 * The time in which the gateway accepts a capture is over and nothing was captured: the authorization has ended by itself,
 * nothing is taken, and there is nothing to let go. Whoever still waits for gear that is held for them is told.
 */
export async function expireUnused(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  const { id, bookingId, checkout } = payment
  await tx.payment.update({ where: { id }, data: { endedAt: at, endedHow: 'EXPIRED' } })
  const actor = gatewayActor(payment.gateway)
  await record(tx, { at, actor, what: 'payment.expired', bookingId, facts: {} })
  if (checkout.cause === 'BOOKING' && (await holdAnew(tx, payment, at)))
    await tellDeclined(tx, payment, null, 'US', at)
}
