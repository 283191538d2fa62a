import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { findInFlight, prepareAttempt } from '@/lib/payment/attempt'
import { lockPayment } from '@/lib/payment/lock-payment'
import { findOpenClaim } from '@/lib/payment/open-claim'
import { isOverdue } from '@/lib/payment/payment'
import { addSeconds } from '@/lib/period'
import { wake } from '@/lib/wake'

export type ReleaseRefusal =
  | 'deposit-missing'
  | 'lapses-by-itself'
  | 'not-authorized'
  | 'release-after-capture'
  | 'released-already'
  | 'authorization-expired'
  | 'capture-under-way'
  | 'release-under-way'
  | 'wrong-state'
  | 'claim-open'

/** How long a release can be taken back before it is sent. After that only a new authorization would help. */
export const UNDO_SECONDS = 60

/**
 * Lets an authorized deposit go on a gateway that wants to be told (SHF-15, SHF-21). It is sent a minute later, so that
 * a slip of the hand can be taken back by `withdrawRelease`; the clock is sent at once. Refused where the deposit lapses
 * by itself, where something was taken or is being taken, while the gear is out, and while a claim may still need it.
 */
export async function releaseDeposit(
  bookingId: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ paymentId: string; sendFrom: Date }, ReleaseRefusal>> {
  return transact(async (tx) => {
    const found = await tx.deposit.findUnique({ where: { bookingId }, include: { line: true } })
    if (!found) return refused('deposit-missing')
    if (!found.line) return refused('not-authorized')
    const payment = await lockPayment(tx, found.line.paymentId)
    const deposit = await tx.deposit.findUniqueOrThrow({ where: { id: found.id } })
    if (deposit.ending !== 'RELEASE') return refused('lapses-by-itself')
    if (payment.authorizedMinor === 0) return refused('not-authorized')
    if (deposit.capturedMinor > 0) return refused('release-after-capture')
    if (deposit.releasedMinor > 0 || payment.endedAt) return refused('released-already')
    if (deposit.endedAt || isOverdue(payment, at)) return refused('authorization-expired')
    const { state } = payment.booking
    if (!MAY_RELEASE.includes(state)) return refused('wrong-state', { state })
    if (await findOpenClaim(tx, bookingId)) return refused('claim-open')
    const open = await findInFlight(tx, payment.id)
    if (open) return open.kind === 'RELEASE' ? refused('release-under-way') : refused('capture-under-way')
    const sendFrom = actor.kind === 'STAFF' ? addSeconds(at, UNDO_SECONDS) : at
    const amountMinor = payment.authorizedMinor
    await prepareAttempt(tx, {
      paymentId: payment.id,
      kind: 'RELEASE',
      amountMinor,
      at,
      sendFrom,
      cause: 'release',
      purpose: 'DEPOSIT',
      actorId: actor.id,
    })
    const facts = { amountMinor, currency: deposit.currency }
    await record(tx, { at, actor, what: 'deposit.let-go', bookingId, facts })
    await wake(tx, 'perform', UNDO_SECONDS + 1)
    return ok({ paymentId: payment.id, sendFrom })
  })
}

const MAY_RELEASE = ['RETURNED', 'COMPLETED', 'CANCELLED', 'NO_SHOW']
