import type { Actor } from '@/lib/actor'
import { isTaken, prisma, sqlState, type Tx, transact } from '@/lib/db'
import { changeStays } from '@/lib/inventory/change-stays'
import type { ChangeNoRoom, ChangingPlace } from '@/lib/inventory/changing-stays'
import type { Moved } from '@/lib/inventory/find-moved'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { SECURE_BEFORE_HOURS } from '@/lib/payment/deposit-plan'
import { lockPayments } from '@/lib/payment/lock-payments'
import { addMinutes, formatPeriod, type Period } from '@/lib/period'
import { earliest } from './earliest'
import { type Judged, judgeChange } from './judge-change'
import { lapseHolds } from './lapse'
import { type DifferencePlan, type DifferenceWay, differenceKey, planDifference } from './plan-difference'
import { type JudgeRefusal, refuseChange } from './refuse-change'
import { refuseNoRoom } from './refuse-no-room'
import { type DifferenceRefusal, settleDifference } from './settle-difference'
import { tellChanged } from './tell-changed'

export type ChangeAsk = {
  bookingId: string
  period: Period
  way: DifferenceWay
  /** Why a difference is not asked for. */
  reason: string
  /** What was shown of the money (`differenceKey`); when it is something else by now, nothing is changed. */
  seen: string
  /** Made with the form, so that a double click changes once. */
  requestId: string
}

export type ChangeRefusal =
  | JudgeRefusal
  | DifferenceRefusal
  | 'no-room-then'
  | 'change-differs'
  | 'waiver-reason-missing'
  | 'reason-too-long'
  | 'busy'

export type Changed = { amendmentId: string; paymentIds: string[]; moved: Moved[] }

const REASON_LENGTH = 300

class NoRoomThen extends Error {
  constructor(readonly short: { place: ChangingPlace; noRoom: ChangeNoRoom }) {
    super('The gear is not free over the new dates.')
  }
}

/**
 * Gives a booking other dates: both ends before the gear has left, the end alone while it is out. Gear goes through the same
 * door as at booking, moving others where it must; the price is asked anew, and the difference is asked for by link, paid
 * back, or let be, as it was shown. Either all of it happens or nothing. Hand the payments it answers to `performAll`
 * afterwards. Refused with who has the gear, and what could be had instead. The same request again answers the first one.
 */
export async function changePeriod(
  ask: ChangeAsk,
  actor: Actor,
  at: Date,
): Promise<Outcome<Changed, ChangeRefusal>> {
  const earlier = await findEarlier(ask.requestId)
  if (earlier) return ok(earlier)
  const reason = ask.reason.trim()
  if (ask.way === 'WAIVE' && reason === '') return refused('waiver-reason-missing')
  if (reason.length > REASON_LENGTH) return refused('reason-too-long', { most: REASON_LENGTH })
  const judged = await judgeChange(ask.bookingId, ask.period, at)
  if (!judged.ok) return judged
  const { booking, shop } = judged.value
  const variantIds = booking.lines.map(({ variantId }) => variantId)
  await lapseHolds({
    at,
    inTheWayOf: { locationId: booking.locationId, variantIds, period: ask.period },
  })
  try {
    return await transact((tx) => changeOnce(tx, { ...ask, reason }, judged.value, actor, at))
  } catch (error) {
    if (error instanceof NoRoomThen) return refuseNoRoom(booking, ask.period, error.short, shop, at)
    if (['55P03', '57014'].includes(sqlState(error) ?? '')) return refused('busy')
    const first = isTaken(error) ? await findEarlier(ask.requestId) : null
    if (!first) throw error
    return ok(first)
  }
}

async function findEarlier(requestId: string): Promise<Changed | null> {
  const earlier = await prisma.amendment.findUnique({ where: { requestId }, select: { id: true } })
  return earlier && { amendmentId: earlier.id, paymentIds: [], moved: [] }
}

/** Payments before the booking and the booking before its gear, as everybody does who changes one. */
async function changeOnce(
  tx: Tx,
  ask: ChangeAsk,
  judged: Judged,
  actor: Actor,
  at: Date,
): Promise<Outcome<Changed, ChangeRefusal>> {
  const { bookingId, period, way, requestId } = ask
  const payments = await lockPayments(tx, bookingId)
  await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${bookingId}::uuid FOR NO KEY UPDATE`
  const booking = await tx.booking.findUniqueOrThrow({ where: { id: bookingId } })
  const first = await tx.amendment.findUnique({ where: { requestId }, select: { id: true } })
  if (first) return ok({ amendmentId: first.id, paymentIds: [], moved: [] })
  const was = { from: judged.booking.fromAt, until: judged.booking.untilAt }
  if (+booking.fromAt !== +was.from || +booking.untilAt !== +was.until) return refused('change-differs')
  const no = refuseChange(booking, period, at)
  if (no) return no
  const plan = await planDifference(tx, booking, judged.repricing, way, at)
  if (differenceKey(plan) !== ask.seen) return refused('change-differs')
  const settled = await settleDifference(tx, { booking, plan, requestId, payments }, actor, at)
  if (!settled.ok) return settled
  await writePeriod(tx, bookingId, period, at)
  const amendmentId = await writeAmendment(tx, ask, judged, plan, actor, at)
  await tellChanged(tx, { bookingId, amendmentId, was, plan }, at)

  // Last, because everybody else who wants this gear waits from here until the commit.
  const stays = await changeStays(tx, bookingId, period, earliest(period, was.from, at))
  if (!stays.ok) throw new NoRoomThen(stays)
  await recordAll(tx, judged, period, plan, stays.moved, actor, at)
  return ok({ amendmentId, paymentIds: settled.value.paymentIds, moved: stays.moved })
}

/** A deposit that is asked for near the hand-out is asked for near the new one. */
async function writePeriod(tx: Tx, bookingId: string, { from, until }: Period, at: Date): Promise<void> {
  const booking = await tx.booking.update({
    where: { id: bookingId },
    data: { fromAt: from, untilAt: until },
    select: { state: true, deposit: { select: { secureAt: true, secureTries: true } } },
  })
  const { deposit, state } = booking
  if (!deposit?.secureAt || deposit.secureTries > 0 || state !== 'CONFIRMED') return
  const due = addMinutes(from, -SECURE_BEFORE_HOURS[0] * 60)
  await tx.deposit.update({ where: { bookingId }, data: { secureAt: due > at ? due : at } })
}

async function writeAmendment(
  tx: Tx,
  { bookingId, requestId, period, reason }: ChangeAsk,
  { booking, warnings, repricing }: Judged,
  { kind, differenceMinor, agreedMinor }: DifferencePlan,
  actor: Actor,
  at: Date,
): Promise<string> {
  const { id } = await tx.amendment.create({
    data: {
      ...{ bookingId, requestId, differenceMinor, agreedMinor },
      wasFromAt: booking.fromAt,
      wasUntilAt: booking.untilAt,
      fromAt: period.from,
      untilAt: period.until,
      currency: booking.currency,
      quote: { lines: repricing.lines, rentMinor: repricing.nowMinor },
      reason: kind === 'WAIVED' ? reason : null,
      overridden: warnings.map(({ code }) => code),
      actorId: actor.id,
      actorName: actor.name,
      createdAt: at,
    },
    select: { id: true },
  })
  return id
}

/** In the history of the booking, and of everybody who had to move for it. */
async function recordAll(
  tx: Tx,
  { booking, shop, warnings }: Judged,
  period: Period,
  { agreedMinor }: DifferencePlan,
  moved: Moved[],
  actor: Actor,
  at: Date,
): Promise<void> {
  const { timeZone } = shop
  const was = formatPeriod({ from: booking.fromAt, until: booking.untilAt }, timeZone)
  const facts = {
    ...{ was, is: formatPeriod(period, timeZone), agreedMinor, currency: booking.currency },
    overridden: warnings.map(({ code }) => code).join(' ') || null,
    moved:
      moved.map(({ number, fromCode, toCode }) => `${number} ${fromCode} → ${toCode}`).join(', ') || null,
  }
  await record(tx, { at, actor, what: 'booking.dates-changed', bookingId: booking.id, facts })
  for (const { bookingId, fromCode, toCode } of moved) {
    const away = { fromCode, toCode, by: booking.number }
    await record(tx, { at, actor, what: 'booking.moved', bookingId, facts: away })
  }
}
