import type { BookingState, Prisma } from '@/lib/generated/prisma/client'
import { addMinutes, dayAfter, dayOf, instantOf, type Period } from '@/lib/period'
import { ANSWER_SOON_HOURS, decisionOf } from './decision'
import { type BookingRow, findBookings } from './find-bookings'
import { DECLINED_CARD, STUCK_PART } from './stuck-money'

/** Everything a counter has to do with on one day, each list in the order of the clock. */
export type Desk = {
  goingOut: BookingRow[]
  comingBack: BookingRow[]
  /** The rest only while the day is today. */
  out: BookingRow[]
  held: BookingRow[]
  back: BookingRow[]
  deciding: BookingRow[]
}

type Shop = { id: string; timeZone: string }

// A busy shop's day with all that is still out; more than this no screen can show.
const MOST_AT_ONCE = 400

/**
 * One shop's day at the counter. Today it is what is still to be done, with what should have happened before on top; any
 * other day is what was or will be.
 */
export async function findDesk(shop: Shop, day: string, at: Date): Promise<Desk> {
  const period = periodOf(day, shop.timeZone)
  const isToday = day === dayOf(at, shop.timeZone)
  const [rows, waiting] = await Promise.all([
    findHere(shop, isToday ? forToday(period, at) : forDay(period)),
    isToday ? findHere(shop, undecided(at)) : [],
  ])
  const byReturn = rows.toSorted((a, b) => a.untilAt.getTime() - b.untilAt.getTime())
  if (!isToday) return otherDay(rows, byReturn, period)
  return { ...today(rows, byReturn, period), deciding: waiting.filter((row) => decisionOf(row, at)) }
}

const findHere = ({ id }: Shop, OR: Prisma.BookingWhereInput[]) =>
  findBookings({ locationId: id, OR }, { fromAt: 'asc' }, MOST_AT_ONCE)

const periodOf = (day: string, timeZone: string): Period => ({
  from: instantOf(day, '00:00', timeZone)!,
  until: instantOf(dayAfter(day, 1), '00:00', timeZone)!,
})

const within = ({ from, until }: Period) => ({ gte: from, lt: until })

const forToday = (day: Period, at: Date) => [
  { state: 'CONFIRMED' as const, fromAt: { lt: day.until } },
  { state: 'OUT' as const },
  { state: 'HELD' as const, holdUntil: { gt: at } },
  { takenBackAt: within(day) },
]

/**
 * Money that waits for a person: damaged gear nobody has decided about, a capture or a stored card that the bank declined,
 * a deposit to pay back, a refund that got stuck, a fee for being late, a claim to decide or whose answer is due soon.
 */
const undecided = (at: Date) => [
  {
    state: 'RETURNED' as const,
    deposit: {
      ending: 'REFUND' as const,
      endedAt: null,
      line: { payment: { refunds: { none: { state: 'PENDING' as const } } } },
    },
  },
  {
    state: 'RETURNED' as const,
    deposit: {
      ending: { not: 'REFUND' as const },
      endedAt: null,
      capturableUntil: { gt: at },
      captures: { none: {} },
    },
    logbook: { some: { what: 'booking.taken-back', facts: { path: ['condition'], equals: 'damaged' } } },
  },
  { deposit: { captures: { some: { askedPaymentId: null, attempt: { fate: 'DECLINED' as const } } } } },
  { refundRequests: { some: { parts: { some: STUCK_PART } } } },
  { paymentRequests: { some: DECLINED_CARD } },
  { lateMinor: { not: null }, lateDecidedAt: null },
  { claims: { some: { state: { in: ['OBJECTED' as const, 'UNANSWERED' as const] } } } },
  {
    claims: {
      some: {
        state: 'NOTIFIED' as const,
        answerUntil: { lte: addMinutes(at, ANSWER_SOON_HOURS * 60) },
      },
    },
  },
]

const PROMISED: BookingState[] = ['CONFIRMED', 'OUT', 'RETURNED', 'COMPLETED']

const forDay = (day: Period) => [
  { state: { in: PROMISED }, fromAt: within(day) },
  { state: { in: PROMISED }, untilAt: within(day) },
]

function today(rows: BookingRow[], byReturn: BookingRow[], day: Period): Omit<Desk, 'deciding'> {
  const isDue = ({ untilAt }: BookingRow) => untilAt < day.until
  return {
    goingOut: rows.filter(({ state }) => state === 'CONFIRMED'),
    comingBack: byReturn.filter((row) => row.state === 'OUT' && isDue(row)),
    out: byReturn.filter((row) => row.state === 'OUT' && !isDue(row)),
    held: rows.filter(({ state }) => state === 'HELD'),
    back: rows.filter(({ takenBackAt }) => takenBackAt && takenBackAt >= day.from && takenBackAt < day.until),
  }
}

function otherDay(rows: BookingRow[], byReturn: BookingRow[], { from, until }: Period): Desk {
  const holds = (at: Date) => at >= from && at < until
  return {
    goingOut: rows.filter(({ fromAt }) => holds(fromAt)),
    comingBack: byReturn.filter(({ untilAt }) => holds(untilAt)),
    out: [],
    held: [],
    back: [],
    deciding: [],
  }
}
