import { gatewayActor } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import type { Answer, Standing } from '@/lib/gateway/gateway'
import { log } from '@/lib/log'
import { record } from '@/lib/logbook/record'
import { findInFlight } from '@/lib/payment/attempt'
import { type LockedPayment, lockPayment } from '@/lib/payment/lock-payment'
import { contradiction, isStale, rewritten } from '@/lib/payment/payment'
import { addDays } from '@/lib/period'
import { wake } from '@/lib/wake'
import { followAuthorization } from './follow-authorization'
import { followCapture } from './follow-capture'
import { followEnd } from './follow-end'
import { followRefund } from './follow-refund'
import { goOnRefunding } from './go-on-refunding'
import { learnCard } from './learn-card'
import { noteTwins } from './note-twins'
import { OWN_SECONDS } from './own-seconds'
import { writeCaptures } from './write-captures'
import { writeRefunds } from './write-refunds'

/** What a gateway answered; `made` is its name for what an attempt of ours has just brought about. */
export type Settled = Omit<Extract<Answer, { kind: 'standing' }>, 'kind'>

/**
 * Writes a standing into our books, in one transaction under the payment's lock: amounts, captures and refunds as rows,
 * the fate of the attempt in flight, and everything that follows for booking, deposit, receipts and letters. Settling
 * the same standing twice, or an older one late, changes nothing. A standing that contradicts the payment is refused
 * and raises an alarm; then the answer is false, and nothing may be concluded from it.
 */
export async function settle(paymentId: string, answer: Settled, at: Date): Promise<boolean> {
  const { standing, made } = answer
  return transact(
    async (tx) => {
      const before = await lockPayment(tx, paymentId)
      const wrong = contradiction(before, standing) ?? rewritten(before, standing)
      if (wrong) {
        await alarm(tx, before, wrong, at)
        return false
      }
      if (isStale(before, standing)) return true
      const attempt = await findInFlight(tx, paymentId)
      await writeAmounts(tx, before, answer, at)
      const captures = await writeCaptures(tx, before, standing, attempt, made)
      const refunds = await writeRefunds(tx, before, standing, attempt, made)
      const payment = await lockPayment(tx, paymentId)
      const isNew = before.authorizedMinor === 0 && payment.authorizedMinor > 0
      if (isNew) await followAuthorization(tx, payment, standing, at)
      await learnCard(tx, payment, standing, at, isNew)
      for (const capture of captures) await followCapture(tx, payment, capture, at)
      for (const refund of refunds) await followRefund(tx, payment, refund, at)
      await noteTwins(tx, payment, captures, refunds, at)
      if (!before.endedAt && payment.endedAt) await followEnd(tx, payment, at)
      if (payment.captures.length > 0) await goOnRefunding(tx, paymentId, at)
      // Should this process end before it has carried out what it prepared.
      await wake(tx, 'perform', 2 * OWN_SECONDS)
      return true
    },
    { patient: true },
  )
}

async function writeAmounts(
  tx: Tx,
  before: LockedPayment,
  { ref, standing }: Settled,
  at: Date,
): Promise<void> {
  const { method } = standing
  await tx.payment.update({
    where: { id: before.id },
    data: {
      gatewayRef: ref,
      authorizedMinor: standing.authorizedMinor,
      capturedMinor: standing.capturedMinor,
      refundedMinor: standing.refundedMinor,
      releasedMinor: standing.releasedMinor,
      ...(method
        ? { methodKind: method.kind, methodLabel: method.label, methodScheme: method.scheme ?? null }
        : {}),
      ...(before.authorizedMinor === 0 && standing.authorizedMinor > 0 ? { authorizedAt: at } : {}),
      ...endOf(before, standing, at),
      compareAt: before.compareAt && before.compareAt > at ? before.compareAt : addDays(at, 1),
    },
  })
}

/** Where a visit cannot be ended, it may be paid after we have given it up: then it is not over after all. */
function endOf(before: LockedPayment, { ended, authorizedMinor }: Standing, at: Date) {
  if (before.endedHow === 'TERMINATED' && !ended && authorizedMinor > 0)
    return { endedAt: null, endedHow: null }
  return ended && !before.endedAt ? { endedAt: at, endedHow: ended } : {}
}

async function alarm(tx: Tx, payment: LockedPayment, wrong: string, at: Date): Promise<void> {
  log.error(
    { payment: payment.id, booking: payment.booking.number, wrong },
    'a standing contradicts the payment',
  )
  await record(tx, {
    at,
    actor: gatewayActor(payment.gateway),
    what: 'payment.alarmed',
    bookingId: payment.bookingId,
    facts: { wrong },
  })
}
