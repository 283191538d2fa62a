import type { Actor } from '@/lib/actor'
import { type Db, isTaken, prisma, sqlState, type Tx, transact } from '@/lib/db'
import { changeStays } from '@/lib/inventory/change-stays'
import type { ChangeNoRoom, ChangingPlace } from '@/lib/inventory/changing-stays'
import type { Moved } from '@/lib/inventory/find-moved'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, type Refused, refused } from '@/lib/outcome'
import { lockPayments } from '@/lib/payment/lock-payments'
import { formatPeriod, type Period } from '@/lib/period'
import { percentBack, policyNow } from './cancellation-policy'
import { earliest } from './earliest'
import { fallbackOf, isOver, type OpenFallback } from './fallback'
import { findOpenFallback } from './find-open-fallback'
import { type Judged, judgeChange, type OwnJudgeRefusal } from './judge-change'
import { lapseHolds } from './lapse'
import {
  type DifferencePlan,
  type DifferenceWay,
  differenceKey,
  planDifference,
  type StaffWay,
} from './plan-difference'
import { type JudgeRefusal, refuseChange } from './refuse-change'
import { refuseNoRoom } from './refuse-no-room'
import { refuseNotFree } from './refuse-not-free'
import { type DifferenceRefusal, settleDifference } from './settle-difference'
import { tellChanged } from './tell-changed'
import { tellPutBack } from './tell-put-back'
import { writeAmendment } from './write-amendment'
import { writePeriod } from './write-period'

export type ChangeAsk<Way extends DifferenceWay = DifferenceWay> = {
  bookingId: string
  period: Period
  way: Way
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
  | 'request-reused'
  | 'waiver-reason-missing'
  | 'reason-too-long'
  | 'busy'

/** Why a renter's own change was not made. */
export type OwnChangeRefusal =
  | OwnJudgeRefusal
  | 'not-free-then'
  | 'payment-under-way'
  | 'change-lapsed'
  | 'change-differs'
  | 'request-reused'
  | 'busy'

/** `toPayId`: what is to be paid for the new dates. */
export type Changed = { amendmentId: string; paymentIds: string[]; toPayId: string | null; moved: Moved[] }

type Answer = Outcome<Changed, ChangeRefusal | OwnChangeRefusal>

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
 *
 * BY_TERMS is how renters do it themselves: until the rental begins, by the rules of the web, and of what they give up goes
 * back what their terms give back at that moment. Where it is not free they hear when it is, and not who has it. What costs
 * more is to be paid in time: UNDO is how the clock puts the dates back, under the id of the change that was not paid.
 */
export function changePeriod(
  ask: ChangeAsk<'BY_TERMS'>,
  actor: Actor,
  at: Date,
): Promise<Outcome<Changed, OwnChangeRefusal>>
export function changePeriod(
  ask: ChangeAsk<StaffWay | 'UNDO'>,
  actor: Actor,
  at: Date,
): Promise<Outcome<Changed, ChangeRefusal>>
export function changePeriod(ask: ChangeAsk, actor: Actor, at: Date): Promise<Answer>
export async function changePeriod(ask: ChangeAsk, actor: Actor, at: Date): Promise<Answer> {
  if (actor.kind === 'RENTER' && ask.way !== 'BY_TERMS') throw new Error('A renter decides about no rule.')
  const earlier = await findEarlier(prisma, ask)
  if (earlier) return earlier
  const reason = ask.reason.trim()
  if (ask.way === 'WAIVE' && reason === '') return refused('waiver-reason-missing')
  if (reason.length > REASON_LENGTH) return refused('reason-too-long', { most: REASON_LENGTH })
  const judged = await judgeChange(ask.bookingId, ask.period, ask.way, at)
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
    if (error instanceof NoRoomThen) {
      if (ask.way === 'UNDO') return refused('no-room-then')
      const refuse = ask.way === 'BY_TERMS' ? refuseNotFree : refuseNoRoom
      return refuse(booking, ask.period, error.short, shop, at)
    }
    if (['55P03', '57014'].includes(sqlState(error) ?? '')) return refused('busy')
    const first = isTaken(error) ? await findEarlier(prisma, ask) : null
    if (!first) throw error
    return first
  }
}

/** A request counts once; under its name nothing else is changed. */
async function findEarlier(db: Db, { requestId, bookingId, period }: ChangeAsk): Promise<Answer | null> {
  const earlier = await db.amendment.findUnique({
    where: { requestId },
    select: { id: true, bookingId: true, fromAt: true, untilAt: true, booking: { select: { number: true } } },
  })
  if (!earlier) return null
  const isSame =
    earlier.bookingId === bookingId && +earlier.fromAt === +period.from && +earlier.untilAt === +period.until
  if (!isSame) return refused('request-reused', { number: earlier.booking.number })
  return ok({ amendmentId: earlier.id, paymentIds: [], toPayId: null, moved: [] })
}

/** Payments before the booking and the booking before its gear, as everybody does who changes one. */
async function changeOnce(tx: Tx, ask: ChangeAsk, judged: Judged, actor: Actor, at: Date): Promise<Answer> {
  const { bookingId, period, way, requestId } = ask
  const payments = await lockPayments(tx, bookingId)
  await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${bookingId}::uuid FOR NO KEY UPDATE`
  const booking = await tx.booking.findUniqueOrThrow({
    where: { id: bookingId },
    include: { amendments: { select: { cancelPercent: true } } },
  })
  const first = await findEarlier(tx, ask)
  if (first) return first
  const was = { from: judged.booking.fromAt, until: judged.booking.untilAt }
  if (+booking.fromAt !== +was.from || +booking.untilAt !== +was.until) return refused('change-differs')
  const open = await findOpenFallback(tx, bookingId)
  const no = refuseChange(booking, period, way, at) ?? refuseOverdue(ask, open, at)
  if (no) return no
  const plan = await planDifference(tx, booking, judged.repricing, way, at)
  if (way !== 'UNDO' && differenceKey(plan) !== ask.seen) return refused('change-differs')
  const why = way === 'UNDO' ? 'the dates were not paid in time' : 'the dates were changed again'
  const settled = await settleDifference(tx, { booking, plan, why, requestId, payments }, actor, at)
  if (!settled.ok) return way === 'BY_TERMS' ? refused('payment-under-way') : settled
  await writePeriod(tx, bookingId, period, at)
  const own = way === 'BY_TERMS' ? ownOf(booking, { ...plan, was, is: period }, open, at) : STAFFS
  const amendmentId = await writeAmendment(tx, ask, judged, { ...plan, ...own }, actor, at)
  const told = { bookingId, amendmentId, was }
  if (way === 'UNDO') await tellPutBack(tx, { ...told, linkMinor: plan.linkMinor }, at)
  else await tellChanged(tx, { ...told, plan, byRenter: way === 'BY_TERMS', fallback: own.fallback }, at)

  // Last, because everybody else who wants this gear waits from here until the commit.
  const channel = way === 'BY_TERMS' ? 'web' : 'desk'
  const stays = await changeStays(tx, bookingId, period, earliest(period, was.from, at), channel)
  if (!stays.ok) throw new NoRoomThen(stays)
  await recordAll(tx, judged, period, plan, stays.moved, actor, at)
  return ok({ ...settled.value, amendmentId, moved: stays.moved })
}

/** Nobody else's change is undone than the one that was asked for, and only once its time is over; until that is done, its renter waits. */
function refuseOverdue(
  { way, requestId }: ChangeAsk,
  open: OpenFallback | null,
  at: Date,
): Refused<'change-differs' | 'change-lapsed'> | null {
  const over = isOver(open, at)
  if (way === 'UNDO') return over && open?.amendmentId === requestId ? null : refused('change-differs')
  return over && way === 'BY_TERMS' ? refused('change-lapsed') : null
}

const STAFFS = { cancelPercent: null, fallback: null }

type OwnMoney = { was: Period; is: Period; agreedMinor: number }

/** What stays with a renter's own change: what cancelling gave back then, and what it goes back to unpaid. */
function ownOf(
  booking: Parameters<typeof policyNow>[0] & { fromAt: Date },
  money: OwnMoney,
  open: OpenFallback | null,
  at: Date,
) {
  const cancelPercent = percentBack(policyNow(booking), booking.fromAt, at)
  return { cancelPercent, fallback: fallbackOf(money, open, at) }
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
    putBack: actor.kind === 'CLOCK' ? 'unpaid' : null,
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
