import { gatewayActor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { findInFlight, prepareAttempt } from '@/lib/payment/attempt'
import { type LockedPayment, lockPayment } from '@/lib/payment/lock-payment'
import { isOverdue } from '@/lib/payment/payment'
import { expire } from './expire'

/**
 * A deposit was authorized by itself, for the first time or anew: from now on that authorization counts. An earlier one
 * is let go only after this, so that there is no moment without (SHF-16); for a short while the renter has both.
 */
export async function moveDeposit(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  const line = payment.lines.find(({ purpose }) => purpose === 'DEPOSIT')
  const deposit = await tx.deposit.findUnique({
    where: { bookingId: payment.bookingId },
    include: { line: { select: { paymentId: true } } },
  })
  if (!line || !deposit) return
  const data = { paymentLineId: line.id, endedAt: null, secureTries: 0, secureAt: null }
  await tx.deposit.update({ where: { id: deposit.id }, data })
  const earlierId = deposit.line?.paymentId
  if (!earlierId || earlierId === payment.id) return
  const facts = { amountMinor: payment.authorizedMinor, currency: payment.currency }
  const actor = gatewayActor(payment.gateway)
  await record(tx, { at, actor, what: 'deposit.renewed', bookingId: payment.bookingId, facts })
  await letEarlierGo(tx, await lockPayment(tx, earlierId), at)
}

/** Only one that is the deposit's alone can be let go; where rent and deposit share one, the rest lapses by itself. */
async function letEarlierGo(tx: Tx, earlier: LockedPayment, at: Date): Promise<void> {
  const { id: paymentId, authorizedMinor, capturedMinor, endedAt } = earlier
  if (authorizedMinor === 0 || capturedMinor > 0 || endedAt) return
  if (await findInFlight(tx, paymentId)) return
  if (isOverdue(earlier, at)) return expire(tx, earlier, at)
  await prepareAttempt(tx, {
    paymentId,
    kind: 'RELEASE',
    amountMinor: authorizedMinor,
    at,
    cause: 'renewed',
    purpose: 'DEPOSIT',
  })
}
