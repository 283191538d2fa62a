import type { Actor } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import { freeAllocations } from '@/lib/inventory/free-allocations'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { findInFlight, IN_FLIGHT, prepareAttempt } from '@/lib/payment/attempt'
import { dropCard } from '@/lib/payment/drop-card'
import { endVisit } from '@/lib/payment/end-visit'
import { hasPendingRefund, type LockedPayment } from '@/lib/payment/lock-payment'
import { lockPayments } from '@/lib/payment/lock-payments'
import { recordRefund } from '@/lib/payment/record-refund'
import { mayStep, move, STEPS, type Step } from './booking'
import { type CancelHow, type CancelPlan, planCancel } from './plan-cancel'
import { tellCancelled } from './tell-cancelled'
import { withdrawChange } from './withdraw-change'

export type CancelAsk = {
  bookingId: string
  how: CancelHow
  /** How much of the rent was said to go back, and how much not; when it is anything else by now, nothing is cancelled. */
  seen: Pick<CancelPlan, 'backMinor' | 'keptMinor'>
}

export type CancelRefusal =
  | 'wrong-state'
  | 'too-late-to-cancel'
  | 'not-started-yet'
  | 'payment-under-way'
  | 'cancel-changed'

/**
 * Ends a booking before the gear has left: the gear is free, the rent goes back by the terms that were promised, a deposit
 * that was paid in goes back whole, and one that was authorized is let go where the gateway can. A visit that is still
 * unpaid is ended. Hand the payments it answers to `performAll` afterwards. Cancelling again changes nothing. Refused
 * while money is moving, once the gear is out, and for a renter once the rental has begun.
 */
export async function cancelBooking(
  ask: CancelAsk,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ paymentIds: string[] }, CancelRefusal>> {
  const { bookingId, how } = ask
  return transact(async (tx) => {
    const payments = await lockPayments(tx, bookingId)
    const { state, fromAt } = await tx.booking.findUniqueOrThrow({ where: { id: bookingId } })
    if (state === STEPS[how].to) return ok({ paymentIds: payments.map(({ id }) => id) })
    const step: Step = state === 'HELD' && how === 'cancel' ? 'giveUp' : how
    if (!mayStep(state, step)) return refused('wrong-state', { state })
    if (how === 'noShow' && at < fromAt) return refused('not-started-yet')
    if (actor.kind === 'RENTER' && at >= fromAt) return refused('too-late-to-cancel')
    if (await isMoving(tx, payments, step)) return refused('payment-under-way')
    const plan = await planCancel(bookingId, how, at, tx)
    const { backMinor, keptMinor } = plan
    if (backMinor !== ask.seen.backMinor || keptMinor !== ask.seen.keptMinor)
      return refused('cancel-changed', { backMinor, keptMinor, currency: payments[0]?.currency ?? null })
    if (!(await move(tx, bookingId, step, { cancelledAt: at, holdUntil: null })))
      return refused('wrong-state', { state })
    await freeAllocations(tx, bookingId)
    await letMoneyGo(tx, bookingId, payments, plan, actor, at)
    const facts = { amountMinor: backMinor, currency: payments[0]?.currency ?? null }
    const what = how === 'noShow' ? 'booking.not-picked-up' : 'booking.cancelled'
    await record(tx, { at, actor, what, bookingId, facts })
    await tellCancelled(tx, bookingId, how, plan, actor, at)
    return ok({ paymentIds: payments.map(({ id }) => id) })
  })
}

/** A renter who stands at the payment page moves nothing yet; everything else is settled first. */
async function isMoving(tx: Tx, payments: LockedPayment[], step: Step): Promise<boolean> {
  if (payments.some(hasPendingRefund)) return true
  const inFlight = await tx.attempt.count({
    where: {
      paymentId: { in: payments.map(({ id }) => id) },
      fate: { in: IN_FLIGHT },
      kind: { notIn: step === 'giveUp' ? ['CHECKOUT', 'RELEASE'] : ['CHECKOUT'] },
    },
  })
  const isPaid = ({ authorizedMinor, endedAt, checkout }: LockedPayment) =>
    checkout.cause === 'BOOKING' && authorizedMinor > 0 && !endedAt
  return inFlight > 0 || (step === 'giveUp' && (await hasMoney(tx, payments.filter(isPaid))))
}

/** Approved a moment ago and about to be taken; what is on its way back already does not count. */
const hasMoney = async (tx: Tx, paid: LockedPayment[]): Promise<boolean> => {
  const ids = paid.map(({ id }) => id)
  const back = await tx.attempt.findMany({
    where: { paymentId: { in: ids }, kind: { in: ['RELEASE', 'REFUND'] } },
  })
  return ids.some((id) => !back.some(({ paymentId }) => paymentId === id))
}

async function letMoneyGo(
  tx: Tx,
  bookingId: string,
  payments: LockedPayment[],
  plan: CancelPlan,
  actor: Actor,
  at: Date,
): Promise<void> {
  const isOpen = ({ authorizedMinor, endedAt, checkout }: LockedPayment) =>
    checkout.cause !== 'EXTRA' && authorizedMinor === 0 && !endedAt
  for (const payment of payments.filter(isOpen)) await endVisit(tx, payment, 'the booking was cancelled', at)
  await withdrawChange(tx, plan.withdrawn, payments, 'the booking was cancelled', at)
  if (plan.deposit === 'RELEASED') await releaseDeposit(tx, bookingId, plan, actor, at)
  if (plan.parts.length > 0) {
    const currency = payments[0]?.currency ?? ''
    const refund = { bookingId, requestId: bookingId, reason: 'CANCELLED' as const, currency, note: '' }
    await recordRefund(tx, { ...refund, parts: plan.parts }, payments, actor, at)
  }
  // Nobody secures, asks for or captures anything for a booking that is over.
  const isOver = plan.deposit === 'LAPSES' || plan.deposit === 'NONE'
  await tx.deposit.updateMany({
    where: { bookingId, endedAt: null },
    data: { secureAt: null, releaseDueAt: null, ...(isOver ? { endedAt: at } : {}) },
  })
  const cards = await tx.storedCard.findMany({ where: { bookingId, forgottenAt: null } })
  for (const card of cards) await dropCard(tx, card, at)
}

async function releaseDeposit(
  tx: Tx,
  bookingId: string,
  { depositMinor: amountMinor }: CancelPlan,
  actor: Actor,
  at: Date,
): Promise<void> {
  const { line } = await tx.deposit.findUniqueOrThrow({ where: { bookingId }, include: { line: true } })
  const paymentId = line?.paymentId ?? ''
  // A visit whose rent could not be taken is let go whole, and that may still be on its way.
  if ((await findInFlight(tx, paymentId))?.kind === 'RELEASE') return
  const asked = { paymentId, amountMinor, at, cause: 'cancelled', purpose: 'DEPOSIT' as const }
  await prepareAttempt(tx, { ...asked, kind: 'RELEASE', actorId: actor.id })
}
