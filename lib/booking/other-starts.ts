import { formatMinute } from '@/lib/inventory/day-time'
import { addMinutes, dayAfter, dayOf, instantOf, minuteOf, type Period } from '@/lib/period'

/** How far to look for another start. Further away it is another holiday. */
export const MOST_DAYS = 14
const MOST_HOURS = 12

/** The same length, some hours earlier or later. */
export const otherHours = ({ from, until }: Period): Period[] =>
  bothWays(1, MOST_HOURS).map((hours) => ({
    from: addMinutes(from, hours * 60),
    until: addMinutes(until, hours * 60),
  }))

/** The same times on the wall clock so many days earlier or later, also across a change of the clocks. */
export function otherDays(period: Period, timeZone: string, least: number, most: number): Period[] {
  const from = shiftOf(period.from, timeZone)
  const until = shiftOf(period.until, timeZone)
  return bothWays(least, most).map((days) => ({ from: from(days), until: until(days) }))
}

function shiftOf(instant: Date, timeZone: string): (days: number) => Date {
  const day = dayOf(instant, timeZone)
  const time = formatMinute(minuteOf(instant, timeZone))
  return (days) => instantOf(dayAfter(day, days), time, timeZone)!
}

const bothWays = (least: number, most: number): number[] =>
  Array.from({ length: most - least + 1 }, (_, index) => [least + index, -least - index]).flat()

/** The nearest to a wished one first; of two equally near ones the later, which is easier to keep. */
export const byDistance =
  ({ from }: Period) =>
  (a: Period, b: Period): number =>
    Math.abs(+a.from - +from) - Math.abs(+b.from - +from) || +b.from - +a.from
