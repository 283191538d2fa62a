import { dayAfter } from '@/lib/period'
import type { Opening, Span } from './day-plan'

/** Some days on which a shop is not open as usual. `hours` null is closed; `varies` is a week of its own. */
export type ComingChange = { firstDay: string; lastDay: string; hours: Span | null | 'varies'; why: string }

/** Two months: what comes later nobody has to plan for today, and a list that long is not read. */
const AHEAD_DAYS = 60

/**
 * What renters should know ahead: seasons that begin, and special days, from `today` on, in order. Days in a row that are
 * alike are said once.
 */
export function comingChanges(shop: Opening, today: string): ComingChange[] {
  const last = dayAfter(today, AHEAD_DAYS)
  const seasons = shop.seasons
    .filter(({ firstDay }) => today < firstDay && firstDay <= last)
    .map(({ firstDay, lastDay, name, hours }) => ({
      firstDay,
      lastDay,
      hours: hours.length > 0 ? ('varies' as const) : null,
      why: name,
    }))
  const days: ComingChange[] = []
  for (const { day, span, reason } of shop.specialDays) {
    if (day < today || day > last) continue
    const run = days.at(-1)
    const goesOn = run && dayAfter(run.lastDay, 1) === day && run.why === reason && isSame(run.hours, span)
    if (goesOn) run.lastDay = day
    else days.push({ firstDay: day, lastDay: day, hours: span, why: reason })
  }
  return [...seasons, ...days].sort((a, b) => a.firstDay.localeCompare(b.firstDay))
}

const isSame = (a: ComingChange['hours'], b: Span | null): boolean =>
  a === 'varies' || a === null || b === null
    ? a === b
    : a.opensMinute === b.opensMinute && a.closesMinute === b.closesMinute
