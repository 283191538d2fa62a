import { gatewayActor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import type { Standing } from '@/lib/gateway/gateway'
import { record } from '@/lib/logbook/record'
import { IN_FLIGHT } from '@/lib/payment/attempt'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { isPart } from '@/lib/payment/payment'
import { clocksOf } from './clocks-of'
import { isWanted } from './is-wanted'
import { moveDeposit } from './move-deposit'
import { placeMoney } from './place-money'

/**
 * The renter has approved. For a booking whose dates are held the rent is captured at once; when the dates lapsed in
 * the meantime they are taken again if they are still free; in every other case the money goes back by itself.
 */
export async function followAuthorization(
  tx: Tx,
  payment: LockedPayment,
  standing: Standing,
  at: Date,
): Promise<void> {
  const { bookingId, authorizedMinor } = payment
  if (payment.checkout.cause === 'DEPOSIT' && !isPart(payment) && (await isWanted(tx, payment, at)))
    await moveDeposit(tx, payment, at)
  const clocks = await writeClocks(tx, payment, standing, at)
  await record(tx, {
    at,
    actor: gatewayActor(payment.gateway),
    what: 'payment.authorized',
    bookingId,
    facts: { amountMinor: authorizedMinor, currency: payment.currency, method: payment.methodLabel },
  })
  await closeVisit(tx, payment, at)
  await placeMoney(tx, { ...payment, ...clocks }, at)
}

/** The visit has served its end; and if it was about to be ended unpaid, there is nothing to end any more. */
async function closeVisit(tx: Tx, { id: paymentId }: LockedPayment, at: Date): Promise<void> {
  const closed = { closedAt: at, askAt: null }
  await tx.attempt.updateMany({
    where: { paymentId, kind: { in: ['CHECKOUT', 'STORED_CARD'] }, fate: { in: IN_FLIGHT } },
    data: { ...closed, fate: 'DONE' },
  })
  await tx.attempt.updateMany({
    where: { paymentId, kind: 'RELEASE', cause: 'lapsed', fate: { in: IN_FLIGHT } },
    data: { ...closed, fate: 'DECLINED', reason: 'paid in the meantime' },
  })
}

async function writeClocks(tx: Tx, payment: LockedPayment, standing: Standing, at: Date) {
  const { ending, ...clocks } = await clocksOf(tx, payment, standing)
  await tx.payment.update({ where: { id: payment.id }, data: { ...clocks, authorizedAt: at } })
  await tx.deposit.updateMany({ where: { line: { paymentId: payment.id } }, data: { ...clocks, ending } })
  return clocks
}
