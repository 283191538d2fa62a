import type { Opening } from '@/lib/inventory/day-plan'
import { formatHoursOn, isOpenForReturn, isOpenForStart, nextOpening, whyOn } from '@/lib/inventory/opening'
import { type Refused, refused } from '@/lib/outcome'
import { addDays, addMinutes, formatInstant, type Period } from '@/lib/period'

/** Ninety days: after that card schemes no longer accept a charge for the rental, so a deposit would be worth nothing. */
export const LONGEST_DAYS = 90

/** A year and a half ahead: nobody has set prices or counted gear for later. */
export const FURTHEST_DAYS = 550

/** Someone who chose "from ten" and needs a while for the form is still welcome at a quarter past. */
export const START_GRACE_MINUTES = 30

export type PeriodRefusal =
  | 'period-backwards'
  | 'period-past'
  | 'period-too-far'
  | 'period-too-long'
  | 'closed-then'

/** Whether a shop would rent gear out over that period at all; null when it would, or the refusal with its reason. */
export function refusePeriod(period: Period, shop: Opening, at: Date): Refused<PeriodRefusal> | null {
  const { from, until } = period
  // Written so that a date that is none is refused too.
  if (!(from < until)) return refused('period-backwards')
  if (from < addMinutes(at, -START_GRACE_MINUTES)) return refused('period-past', { from: from.toISOString() })
  if (from > addDays(at, FURTHEST_DAYS)) return refused('period-too-far', { mostDays: FURTHEST_DAYS })
  // An hour of grace, because ninety days on the wall clock may hold an hour more when the clocks go back.
  if (until > addMinutes(addDays(from, LONGEST_DAYS), 60)) {
    return refused('period-too-long', { mostDays: LONGEST_DAYS })
  }
  return refuseClosed('start', shop, from) ?? refuseClosed('return', shop, until)
}

/** Whether nobody is there to hand out or take back at an instant; with the hours of that day, and when the shop opens next. */
export function refuseClosed(
  end: 'start' | 'return',
  shop: Opening,
  at: Date,
): Refused<'closed-then'> | null {
  const isOpen = end === 'start' ? isOpenForStart(shop, at) : isOpenForReturn(shop, at)
  return isOpen ? null : closed(end, shop, at)
}

function closed(end: 'start' | 'return', shop: Opening, at: Date): Refused<'closed-then'> {
  const opens = nextOpening(shop, at)
  return refused('closed-then', {
    end,
    at: at.toISOString(),
    hours: formatHoursOn(shop, at),
    why: whyOn(shop, at),
    nextOpening: opens?.toISOString() ?? null,
    timeZone: shop.timeZone,
    nextOpeningText: opens && formatInstant(opens, shop.timeZone),
  })
}
