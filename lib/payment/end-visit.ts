import type { Tx } from '@/lib/db'
import { findInFlight, IN_FLIGHT, prepareAttempt } from './attempt'
import type { LockedPayment } from './lock-payment'

/**
 * Ends a visit that nobody has paid in, so that it cannot be paid any more. Money that comes all the same, in the same
 * second, is left alone by this: whoever settles it decides.
 */
export async function endVisit(tx: Tx, payment: LockedPayment, reason: string, at: Date): Promise<void> {
  const { id: paymentId, gatewayRef, amountMinor, authorizedMinor, endedAt } = payment
  if (authorizedMinor > 0 || endedAt) return
  await tx.attempt.updateMany({
    where: { paymentId, kind: 'CHECKOUT', fate: { in: IN_FLIGHT } },
    data: { fate: 'DECLINED', reason, closedAt: at, askAt: null },
  })
  // Another clock is ending it at this moment.
  if (await findInFlight(tx, paymentId)) return
  if (gatewayRef) await prepareAttempt(tx, { paymentId, kind: 'RELEASE', amountMinor, at, cause: 'lapsed' })
  else await tx.payment.update({ where: { id: paymentId }, data: { endedAt: at, endedHow: 'TERMINATED' } })
}
