import { type Opening, openDays, planOf } from '@/lib/inventory/day-plan'
import { formatMinute } from '@/lib/inventory/day-time'
import { isOpenForReturn, isOpenForStart, LOOK_AHEAD_DAYS, nextOpening } from '@/lib/inventory/opening'
import type { RentalRule } from '@/lib/inventory/rental-rule'
import {
  addLocalMinutes,
  addMinutes,
  dayAfter,
  dayOf,
  instantOf,
  localMinutes,
  minuteOf,
  type Period,
} from '@/lib/period'
import { refusePeriod } from './rental-period'
import { ruleBreach } from './rule-breach'

/** A start that is suggested must still do when the form about it has been filled in. */
const SPARE_MINUTES = 15

/**
 * The period nearest to a wanted one that a shop and a rule allow: another start of the same length where the start is
 * wrong, the same start with another return where the length is. Null where there is none. Bounded, whatever is wanted.
 */
export function nearestPeriod(wanted: Period, shop: Opening, rule: RentalRule, at: Date): Period | null {
  const earliest = earliestStart(rule, at)
  const isStartRight =
    (rule.noticeMinutes === null || wanted.from >= addMinutes(at, rule.noticeMinutes)) &&
    isHandedOut(shop, rule, wanted.from)
  const from = isStartRight ? wanted.from : nearestStart(wanted.from, earliest, shop, rule)
  if (!from) return null
  const minutes = localMinutes(wanted, shop.timeZone)
  const least = Math.max(minutes, rule.shortestMinutes ?? 0)
  const most = Math.min(least, rule.longestMinutes ?? least)
  const until = most < minutes ? lastReturn(from, most, shop) : nextReturn(from, most, shop)
  if (!until || until <= from) return null
  const period = { from, until }
  return refusePeriod(period, shop, at) || ruleBreach(period, shop.timeZone, rule, at) ? null : period
}

/** On a quarter of an hour, because nobody says "at 14:07". */
function earliestStart({ noticeMinutes }: RentalRule, at: Date): Date {
  const quarter = 15 * 60_000
  const ready = noticeMinutes === null ? at : addMinutes(at, noticeMinutes + SPARE_MINUTES)
  return new Date(Math.ceil(ready.getTime() / quarter) * quarter)
}

const isHandedOut = (shop: Opening, { startMinutes }: RentalRule, at: Date): boolean =>
  isOpenForStart(shop, at) && (startMinutes === null || startMinutes.includes(minuteOf(at, shop.timeZone)))

/** On the wanted day the start nearest to the wanted one, else the first one after it. */
function nearestStart(wanted: Date, earliest: Date, shop: Opening, rule: RentalRule): Date | null {
  const distance = (start: Date) => Math.abs(start.getTime() - wanted.getTime())
  const [nearest] = startsOn(dayOf(wanted, shop.timeZone), shop, rule)
    .filter((start) => start >= earliest)
    .sort((a, b) => distance(a) - distance(b))
  return nearest ?? nextStart(wanted > earliest ? wanted : earliest, shop, rule)
}

function nextStart(from: Date, shop: Opening, rule: RentalRule): Date | null {
  if (rule.startMinutes === null) return nextOpening(shop, from)
  for (const day of openDays(shop, dayOf(from, shop.timeZone), LOOK_AHEAD_DAYS)) {
    const start = startsOn(day, shop, rule).find((one) => one >= from)
    if (start) return start
  }
  return null
}

/** The times of a rule at which the shop is open on a day, as instants, in order. */
function startsOn(day: string, shop: Opening, { startMinutes }: RentalRule): Date[] {
  const { span } = planOf(shop, day)
  if (!span || !startMinutes) return []
  return startMinutes
    .filter((minute) => span.opensMinute <= minute && minute < span.closesMinute)
    .flatMap((minute) => instantOf(day, formatMinute(minute), shop.timeZone) ?? [])
    .filter((start) => startMinutes.includes(minuteOf(start, shop.timeZone)) && isOpenForStart(shop, start))
}

/** After so many minutes on the wall clock, or when the shop opens next. */
function nextReturn(from: Date, minutes: number, shop: Opening): Date | null {
  const until = addLocalMinutes(from, minutes, shop.timeZone)
  return isOpenForReturn(shop, until) ? until : nextOpening(shop, until)
}

/** A closed week is the longest that anybody is asked to come back earlier for. */
const MOST_DAYS_EARLIER = 7

/** After so many minutes on the wall clock at the latest, or when the shop closes before that. */
function lastReturn(from: Date, minutes: number, shop: Opening): Date | null {
  const until = addLocalMinutes(from, minutes, shop.timeZone)
  if (isOpenForReturn(shop, until)) return until
  const last = dayOf(until, shop.timeZone)
  for (let days = 0; days <= MOST_DAYS_EARLIER; days++) {
    const day = dayAfter(last, -days)
    const { span } = planOf(shop, day)
    const midnight = instantOf(day, '00:00', shop.timeZone)!
    const closes = span && addLocalMinutes(midnight, span.closesMinute, shop.timeZone)
    if (closes && closes <= until) return closes
  }
  return null
}
