import { type Tx, transact } from '@/lib/db'
import type { Answer } from '@/lib/gateway/gateway'
import type { Attempt } from '@/lib/generated/prisma/client'
import { log } from '@/lib/log'
import { findCompanions } from '@/lib/payment/find-companions'
import { lockPayment } from '@/lib/payment/lock-payment'
import { addDays, addSeconds } from '@/lib/period'
import { wake } from '@/lib/wake'
import { followDecline } from './follow-decline'
import { followRefusal } from './follow-refusal'
import { goOnRefunding } from './go-on-refunding'

// How long to wait before asking about an unknown outcome again: quickly at first, since a person is looking at the page.
const ASK_AGAIN_SECONDS = [2, 5, 15, 60, 300, 900]

// A visit is asked about now and then in case both the return and the event got lost; well inside the fifteen minutes of a hold.
export const ASK_VISIT_SECONDS = 300

/**
 * Writes down how an attempt ended when the standing alone does not say it: declined, refused, unknown, or waiting for
 * the renter. An attempt that settle has closed already stays closed.
 */
export async function closeAttempt(attempt: Attempt, answer: Answer, at: Date): Promise<void> {
  await transact(
    async (tx) => {
      const payment = await lockPayment(tx, attempt.paymentId)
      const open = await tx.attempt.findFirst({
        where: { id: attempt.id, fate: { in: ['SENT', 'UNKNOWN'] } },
      })
      if (!open) return
      switch (answer.kind) {
        case 'redirect':
          await nameVisit(tx, payment.id, answer, at)
          return close(tx, open, 'WAITING', null, addSeconds(at, ASK_VISIT_SECONDS))
        case 'declined':
          await close(tx, open, 'DECLINED', answer.reason, null, at)
          await followDecline(tx, payment, open, answer.reason, at)
          return goOnRefunding(tx, payment.id, at)
        case 'refused':
          log.error(
            { attempt: open.id, kind: open.kind, booking: payment.booking.number, reason: answer.reason },
            'the gateway refused our request',
          )
          await close(tx, open, 'REFUSED', answer.reason, null, at)
          await followRefusal(tx, payment, open, answer.reason, at)
          return goOnRefunding(tx, payment.id, at)
        default:
          return leaveUnknown(tx, open, at)
      }
    },
    { patient: true },
  )
}

/** Every payment of the visit gets the name that the gateway knows it by. */
async function nameVisit(
  tx: Tx,
  paymentId: string,
  { refs, url, form }: Extract<Answer, { kind: 'redirect' }>,
  at: Date,
): Promise<void> {
  const companions = await findCompanions(tx, paymentId)
  for (const [part, id] of [paymentId, ...companions].entries()) {
    const data = {
      gatewayRef: refs[part],
      gatewayUrl: url,
      compareAt: addDays(at, 1),
      ...(form && part === 0 ? { gatewayForm: form } : {}),
    }
    await tx.payment.update({ where: { id }, data })
  }
}

/**
 * Nobody knows whether it happened: ask later. A visit that may or may not have been opened is simply over: only we
 * could have sent the renter there, so no money can come of it.
 */
async function leaveUnknown(tx: Tx, attempt: Attempt, at: Date): Promise<void> {
  if (attempt.kind === 'CHECKOUT')
    return close(tx, attempt, 'DECLINED', 'the gateway did not answer', null, at)
  const seconds = ASK_AGAIN_SECONDS[Math.min(attempt.tries, ASK_AGAIN_SECONDS.length) - 1] ?? 2
  await close(tx, attempt, 'UNKNOWN', null, addSeconds(at, seconds))
  await wake(tx, 'ask', seconds)
}

const close = async (
  tx: Tx,
  { id }: Attempt,
  fate: Attempt['fate'],
  reason: string | null,
  askAt: Date | null,
  closedAt?: Date,
) => {
  await tx.attempt.update({ where: { id }, data: { fate, reason, askAt, closedAt } })
}
