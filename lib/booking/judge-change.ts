import { prisma } from '@/lib/db'
import type { Opening } from '@/lib/inventory/day-plan'
import { findOpening } from '@/lib/inventory/find-opening'
import { RULE_COLUMNS, ruleOf } from '@/lib/inventory/rental-rule'
import { type Outcome, ok, type Refused } from '@/lib/outcome'
import type { Period } from '@/lib/period'
import { findUndonePrice } from './find-undone-price'
import type { DifferenceWay, StaffWay } from './plan-difference'
import { type Ruled, refuseByRules } from './refuse-by-rules'
import { type JudgeRefusal, refuseChange } from './refuse-change'
import { refuseClosed } from './rental-period'
import { type Repricing, reprice } from './reprice'
import type { RuleRefusal } from './rule-breach'

/** Rules that renters are held to and staff are not: they are told, and may go on. */
export type ChangeWarning = Refused<RuleRefusal | 'closed-then'>

export type Judged = {
  booking: ChangingBooking
  shop: Opening
  warnings: ChangeWarning[]
  repricing: Repricing
}

/** Why renters cannot have other dates; what staff may do with gear that has left is not among it. */
export type OwnJudgeRefusal = Exclude<JudgeRefusal, 'start-fixed' | 'end-past'> | RuleRefusal | 'closed-then'

/**
 * What other dates of a booking would mean apart from gear: whether they may be, what is unusual about them, and what they
 * cost. What is unusual is refused where renters change them by the terms.
 */
export function judgeChange(
  bookingId: string,
  period: Period,
  way: 'BY_TERMS',
  at: Date,
): Promise<Outcome<Judged, OwnJudgeRefusal>>
export function judgeChange(
  bookingId: string,
  period: Period,
  way: StaffWay | 'UNDO',
  at: Date,
): Promise<Outcome<Judged, JudgeRefusal>>
export function judgeChange(
  bookingId: string,
  period: Period,
  way: DifferenceWay,
  at: Date,
): Promise<Outcome<Judged, JudgeRefusal | RuleRefusal | 'closed-then'>>
export async function judgeChange(
  bookingId: string,
  period: Period,
  way: DifferenceWay,
  at: Date,
): Promise<Outcome<Judged, JudgeRefusal | RuleRefusal | 'closed-then'>> {
  const booking = await findChangingBooking(bookingId)
  const no = refuseChange(booking, period, way, at)
  if (no) return no
  const shop = await findOpening(prisma, booking.locationId)
  if (way === 'UNDO') return ok({ booking, shop, warnings: [], repricing: await findUndonePrice(bookingId) })
  const warnings = warningsOf(booking, period, shop, way, at)
  if (way === 'BY_TERMS' && warnings[0]) return warnings[0]
  const was = { from: booking.fromAt, until: booking.untilAt }
  const repriced = await reprice({ ...booking, timeZone: shop.timeZone }, was, period)
  if (!repriced.ok) return repriced
  return ok({ booking, shop, warnings, repricing: repriced.value })
}

export type ChangingBooking = Awaited<ReturnType<typeof findChangingBooking>>

const findChangingBooking = (id: string) =>
  prisma.booking.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ id: true, number: true, state: true, locationId: true, fromAt: true, untilAt: true },
      ...{ currency: true, rentMinor: true, quote: true, cancellation: true },
      amendments: { select: { agreedMinor: true, cancelPercent: true } },
      lines: {
        select: {
          ...{ id: true, variantId: true, quantity: true, description: true },
          product: { select: { name: true, rule: RULE_COLUMNS } },
        },
        orderBy: { position: 'asc' },
      },
    },
  })

/** How long before the start something is booked is nobody's concern at the counter; everything else is said. */
function warningsOf(
  { fromAt, untilAt, lines }: ChangingBooking,
  period: Period,
  shop: Opening,
  way: DifferenceWay,
  at: Date,
): ChangeWarning[] {
  const isOtherStart = +period.from !== +fromAt
  const things = thingsOf(lines, { isOtherStart, isNoticed: way === 'BY_TERMS' })
  return [
    isOtherStart ? refuseClosed('start', shop, period.from) : null,
    +period.until !== +untilAt ? refuseClosed('return', shop, period.until) : null,
    refuseByRules(things, period, shop, at),
  ].filter((warning) => warning !== null)
}

/** What is rented with its rules, as far as they matter: a start that stays was right when it was chosen. */
export const thingsOf = (
  lines: ChangingBooking['lines'],
  { isOtherStart, isNoticed }: { isOtherStart: boolean; isNoticed: boolean },
): Ruled[] =>
  lines.map(({ product: { name, rule } }) => {
    const whole = ruleOf(rule)
    const startMinutes = isOtherStart ? whole.startMinutes : null
    return {
      name,
      rule: { ...whole, startMinutes, noticeMinutes: isOtherStart && isNoticed ? whole.noticeMinutes : null },
    }
  })
