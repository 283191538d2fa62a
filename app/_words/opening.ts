import type { Hours } from '@/lib/inventory/day-plan'
import { formatSpan } from '@/lib/inventory/day-time'

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A week in lines to read: days in a row with the same hours are one, "Monday – Friday" and "09:00–18:00". */
export function runsOf(hours: Hours[]): { days: string; hours: string }[] {
  const runs: { from: number; until: number; hours: string }[] = []
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const open = hours.find((row) => row.weekday === weekday)
    const text = open ? formatSpan(open) : 'Closed'
    const last = runs.at(-1)
    if (last?.hours === text) last.until = weekday
    else runs.push({ from: weekday, until: weekday, hours: text })
  }
  return runs.map((run) => ({ days: daysOf(run), hours: run.hours }))
}

const daysOf = ({ from, until }: { from: number; until: number }): string =>
  from === until ? WEEKDAYS[from - 1]! : `${WEEKDAYS[from - 1]} – ${WEEKDAYS[until - 1]}`

const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** Calendar days for people: "Thu, 24 Dec 2026", or from one to another. */
export const formatDays = (first: string, last = first): string =>
  first === last ? inWords(first) : `${inWords(first)} – ${inWords(last)}`

const inWords = (day: string): string => DAY.format(new Date(`${day}T12:00:00Z`))
