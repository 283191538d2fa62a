import { gatewayActor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import type { Attempt } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { IN_FLIGHT } from '@/lib/payment/attempt'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { addMinutes } from '@/lib/period'
import { ASK_GIVEN_UP_MINUTES } from './ask-given-up'
import { holdAnew } from './hold-anew'
import { tellDeclined, tellDepositReleased, tellReleased } from './letters'

/** A payment is over without money having moved: let go as a whole, or a visit that can no longer be paid. */
export async function followEnd(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  const open = await tx.attempt.findFirst({ where: { paymentId: payment.id, fate: { in: IN_FLIGHT } } })
  if (open) await closeAttempt(tx, open, at, askAgainAt(payment, at))
  const released = payment.endedHow === 'RELEASED'
  await record(tx, {
    at,
    actor: gatewayActor(payment.gateway),
    what: WHAT[payment.endedHow ?? 'TERMINATED'],
    bookingId: payment.bookingId,
    facts: released ? { amountMinor: payment.releasedMinor, currency: payment.currency } : {},
  })
  if (payment.endedHow !== 'TERMINATED') await waitNoLonger(tx, payment, open, at)
  if (released) await endDeposit(tx, payment, open, at)
  if (released && open?.kind === 'RELEASE') await tellReleased(tx, payment, open, at)
}

const WHAT = {
  RELEASED: 'payment.released',
  TERMINATED: 'payment.terminated',
  EXPIRED: 'payment.expired',
} as const

/** A booking that waits for its money to be taken has no end of its own; when that money is over first, it gets one. */
async function waitNoLonger(tx: Tx, payment: LockedPayment, open: Attempt | null, at: Date): Promise<void> {
  if (payment.checkout.cause === 'BOOKING' && (await holdAnew(tx, payment, at, { holdUntil: null })))
    await tellDeclined(tx, payment, open, 'US', at)
}

/** A deposit that was let go on purpose is over; one whose renter may still pay in another way is not. */
async function endDeposit(tx: Tx, payment: LockedPayment, open: Attempt | null, at: Date): Promise<void> {
  const isForGood = open === null || open.cause === 'release' || open.cause === 'cancelled'
  const where = { line: { paymentId: payment.id }, ending: 'RELEASE', endedAt: null } as const
  const deposit = isForGood ? await tx.deposit.findFirst({ where }) : null
  if (!deposit) return
  const amountMinor = payment.releasedMinor
  const data = { releasedMinor: amountMinor, endedAt: at, releaseDueAt: null, secureAt: null }
  await tx.deposit.update({ where: { id: deposit.id }, data })
  const { bookingId, currency } = payment
  const actor = gatewayActor(payment.gateway)
  await record(tx, { at, actor, what: 'deposit.released', bookingId, facts: { amountMinor, currency } })
  await tellDepositReleased(tx, payment, at)
}

/** A visit that is over for us and not for the gateway may still be paid. */
const askAgainAt = (payment: LockedPayment, at: Date): Date | null =>
  payment.endedHow === 'TERMINATED' && !capabilitiesOf(payment).endsVisits
    ? addMinutes(at, ASK_GIVEN_UP_MINUTES)
    : null

/** Letting go is what was wanted; anything else that was in flight cannot happen any more. */
const closeAttempt = (tx: Tx, { id, kind }: Attempt, at: Date, askAt: Date | null) =>
  tx.attempt.update({
    where: { id },
    data:
      kind === 'RELEASE'
        ? { fate: 'DONE', closedAt: at, askAt }
        : { fate: 'DECLINED', reason: 'the payment is over', closedAt: at, askAt: null },
  })
