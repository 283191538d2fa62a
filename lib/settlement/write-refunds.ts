import { gatewayActor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import type { Standing, StandingRefund } from '@/lib/gateway/gateway'
import type { Attempt, Refund } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { addMinutes } from '@/lib/period'
import { refundsTold } from './refunds-told'

/** A promise is kept when the merchant's balance allows it: within hours or days, not minutes. */
export const ASK_REFUND_MINUTES = 6 * 60

export type ChangedRefund = { refund: Refund; attempt: Attempt | null }

/**
 * Writes refunds that are new or have changed their state, and closes the attempt that made one: a refund that pends is
 * the gateway's promise, so there is nothing left for us to ask. Answers those that are now done.
 */
export async function writeRefunds(
  tx: Tx,
  payment: LockedPayment,
  standing: Standing,
  inFlight: Attempt | null,
  made?: string,
): Promise<ChangedRefund[]> {
  const done: ChangedRefund[] = []
  let own = inFlight
  for (const given of refundsTold(payment, standing, inFlight)) {
    const known = payment.refunds.find(({ gatewayRef }) => gatewayRef === given.ref)
    if (known?.state === given.state) continue
    const attempt = known ? await attemptOf(tx, known) : ownAttempt(own, given, made)
    const refund = known
      ? await tx.refund.update({
          where: { id: known.id },
          data: { state: given.state, refundedAt: given.at },
        })
      : await createRefund(tx, payment, given, attempt)
    if (attempt && !known) {
      await closeAttempt(tx, attempt, given)
      // One attempt makes one refund, also when another one of the same amount shows up beside it.
      own = null
    }
    if (refund.state === 'FAILED') await noteFailure(tx, payment, given)
    if (refund.state === 'DONE') done.push({ refund, attempt })
  }
  return done
}

const ownAttempt = (inFlight: Attempt | null, given: StandingRefund, made?: string): Attempt | null =>
  inFlight?.kind === 'REFUND' && (given.ref === made || given.amountMinor === inFlight.amountMinor)
    ? inFlight
    : null

const noteFailure = (tx: Tx, { gateway, bookingId, currency }: LockedPayment, given: StandingRefund) =>
  record(tx, {
    at: given.at,
    actor: gatewayActor(gateway),
    what: 'refund.declined',
    bookingId,
    facts: { amountMinor: given.amountMinor, currency },
  })

const attemptOf = (tx: Tx, { attemptId }: Refund) =>
  attemptId ? tx.attempt.findUnique({ where: { id: attemptId } }) : null

const createRefund = (
  tx: Tx,
  payment: LockedPayment,
  given: StandingRefund,
  attempt: Attempt | null,
): Promise<Refund> =>
  tx.refund.create({
    data: {
      paymentId: payment.id,
      captureId: attempt?.captureId,
      attemptId: attempt?.id,
      gatewayRef: given.ref,
      amountMinor: given.amountMinor,
      state: given.state,
      refundedAt: given.at,
      askAt: addMinutes(given.at, ASK_REFUND_MINUTES),
    },
  })

const closeAttempt = (tx: Tx, attempt: Attempt, given: StandingRefund) =>
  tx.attempt.update({
    where: { id: attempt.id },
    data: { fate: given.state === 'FAILED' ? 'DECLINED' : 'DONE', closedAt: given.at, askAt: null },
  })
