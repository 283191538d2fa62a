import { gatewayActor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import type { LockedPayment } from '@/lib/payment/lock-payment'

/** An authorization whose time is over and from which nothing was taken has ended by itself: there is nothing to let go. */
export async function expire(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  const { id, bookingId, gateway } = payment
  await tx.payment.update({ where: { id }, data: { endedAt: at, endedHow: 'EXPIRED' } })
  const actor = gatewayActor(gateway)
  await record(tx, { at, actor, what: 'payment.expired', bookingId, facts: {} })
}
