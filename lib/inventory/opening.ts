import { dayAfter, dayOf, instantOf, minuteOf, weekdayOf } from '@/lib/period'

/** When a shop is open on a weekday (1 = Monday), in local minutes after midnight. A day without hours is closed. */
export type Hours = { weekday: number; opensMinute: number; closesMinute: number }

export type Opening = { timeZone: string; openingHours: Hours[] }

const DAY_MINUTES = 24 * 60

/** Can gear be handed out at that instant? Not at the closing minute: somebody has to be there afterwards too. */
export function isOpenForStart({ timeZone, openingHours }: Opening, at: Date): boolean {
  const minute = minuteOf(at, timeZone)
  const hours = hoursOf(openingHours, weekdayOf(at, timeZone))
  return hours !== undefined && hours.opensMinute <= minute && minute < hours.closesMinute
}

/** Can gear be brought back at that instant? The closing minute is still in time, also when it is midnight. */
export function isOpenForReturn({ timeZone, openingHours }: Opening, at: Date): boolean {
  const minute = minuteOf(at, timeZone)
  const weekday = weekdayOf(at, timeZone)
  const hours = hoursOf(openingHours, weekday)
  if (hours && hours.opensMinute <= minute && minute <= hours.closesMinute) return true
  return minute === 0 && hoursOf(openingHours, weekday === 1 ? 7 : weekday - 1)?.closesMinute === DAY_MINUTES
}

/** The first instant from `at` on at which gear can be handed out; null when the shop never opens. */
export function nextOpening(shop: Opening, at: Date): Date | null {
  if (isOpenForStart(shop, at)) return at
  const today = dayOf(at, shop.timeZone)
  // Eight days, so that a shop open once a week is found also after it has closed on that day.
  for (let days = 0; days <= 7; days++) {
    const opens = openingOn(shop, dayAfter(today, days))
    if (opens && opens >= at) return opens
  }
  return null
}

/** The instant a shop opens on a calendar day; null when it stays closed. */
export function openingOn({ timeZone, openingHours }: Opening, day: string): Date | null {
  const noon = instantOf(day, '12:00', timeZone)
  const hours = noon && hoursOf(openingHours, weekdayOf(noon, timeZone))
  return hours ? instantOf(day, formatMinute(hours.opensMinute), timeZone) : null
}

/** "09:00–18:00" on the weekday of an instant; null when the shop is closed on that day. */
export function formatHoursOn({ timeZone, openingHours }: Opening, at: Date): string | null {
  const hours = hoursOf(openingHours, weekdayOf(at, timeZone))
  return hours ? `${formatMinute(hours.opensMinute)}–${formatMinute(hours.closesMinute)}` : null
}

/** 570 → "09:30". */
export const formatMinute = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

const hoursOf = (hours: Hours[], weekday: number): Hours | undefined =>
  hours.find((row) => row.weekday === weekday)
