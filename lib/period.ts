import { Temporal } from 'temporal-polyfill'
import { offsetAt, zoned } from './zone-offset'

/** A half-open period of instants: from is inside, until is not. */
export type Period = { from: Date; until: Date }

/** A day on the calendar as milliseconds of its midnight in UTC; null when that is not how it is written, or there is no such day. */
function midnightOf(day: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null
  const midnight = Date.parse(`${day}T00:00:00Z`)
  return Number.isFinite(midnight) && writeDay(midnight) === day ? midnight : null
}

const writeDay = (at: number): string => new Date(at).toISOString().split('T')[0]!

const DAY = 86_400_000
const MINUTE = 60_000

/** The time on the wall clock, as if it were UTC. */
const wallClock = (at: Date, timeZone: string): number => at.getTime() + offsetAt(at.getTime(), timeZone)

/** The calendar day of an instant in a time zone, as YYYY-MM-DD. */
export const dayOf = (at: Date, timeZone: string): string => writeDay(wallClock(at, timeZone))

/** Minutes after local midnight. */
export const minuteOf = (at: Date, timeZone: string): number => {
  const local = wallClock(at, timeZone)
  return Math.floor((local - Math.floor(local / DAY) * DAY) / MINUTE)
}

/** 1 = Monday … 7 = Sunday, in the time zone. */
export const weekdayOf = (at: Date, timeZone: string): number => weekday(wallClock(at, timeZone))

/** The weekday of a calendar day (YYYY-MM-DD), 1 = Monday … 7 = Sunday. */
export const weekdayOfDay = (day: string): number => {
  const midnight = midnightOf(day)
  return midnight === null ? Temporal.PlainDate.from(day).dayOfWeek : weekday(midnight)
}

const weekday = (local: number): number => new Date(local).getUTCDay() || 7

/**
 * How long a rental lasts on the wall clock, in minutes. Ten to ten over a night in which the clocks change is one day,
 * not 23 or 25 hours: that is what the renter was told.
 */
export const localMinutes = ({ from, until }: Period, timeZone: string): number =>
  (wallClock(until, timeZone) - wallClock(from, timeZone)) / MINUTE

/** The instant of a local date (YYYY-MM-DD) and time (HH:MM); null when it is no such date or time. A time that the clocks skip moves forward. */
export function instantOf(day: string, time: string, timeZone: string): Date | null {
  try {
    const midnight = midnightOf(day)
    const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? []
    if (midnight !== null && hour && minute) {
      const local = midnight + (Number(hour) * 60 + Number(minute)) * MINUTE
      const offset = offsetAt(local - DAY, timeZone)
      // No clock is turned within a day of it: then the time is that of exactly one instant.
      if (offset === offsetAt(local + DAY, timeZone)) return new Date(local - offset)
    }
    const local = Temporal.PlainDateTime.from(`${day}T${time}`, { overflow: 'reject' })
    return new Date(local.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds)
  } catch {
    return null
  }
}

export const addSeconds = (at: Date, seconds: number): Date => new Date(at.getTime() + seconds * 1000)

export const addMinutes = (at: Date, minutes: number): Date => addSeconds(at, minutes * 60)

/** So many minutes later on the wall clock: a day later is the same time of day, also when the clocks change in between. */
export function addLocalMinutes(at: Date, minutes: number, timeZone: string): Date {
  const local = zoned(at, timeZone).toPlainDateTime().add({ minutes })
  return new Date(local.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds)
}

export const addDays = (at: Date, days: number): Date => addMinutes(at, days * 24 * 60)

/** Whole days from one calendar day to another. */
export const daysBetween = (from: string, until: string): number => {
  const [first, last] = [midnightOf(from), midnightOf(until)]
  if (first !== null && last !== null) return (last - first) / DAY
  return Temporal.PlainDate.from(from).until(until, { largestUnit: 'day' }).days
}

/** The day `days` after a calendar day, as YYYY-MM-DD. */
export const dayAfter = (day: string, days: number): string => {
  const midnight = midnightOf(day)
  return midnight === null
    ? Temporal.PlainDate.from(day).add({ days }).toString()
    : writeDay(midnight + days * DAY)
}

/** "Sat 28 Nov 2026, 10:00" in the time zone. */
export const formatInstant = (at: Date, timeZone: string, locale = 'en-GB'): string =>
  `${formatter('date', timeZone, locale).format(at)}, ${formatTime(at, timeZone, locale)}`

export const formatTime = (at: Date, timeZone: string, locale = 'en-GB'): string =>
  formatter('time', timeZone, locale).format(at)

/** "28 November 2026" in the time zone. */
export const formatDay = (at: Date, timeZone: string, locale = 'en-GB'): string =>
  formatter('day', timeZone, locale).format(at)

const SHAPES = {
  date: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

// Making a formatter costs a hundred times what using it does, and a list page uses dozens.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(shape: keyof typeof SHAPES, timeZone: string, locale: string): Intl.DateTimeFormat {
  const key = `${shape} ${timeZone} ${locale}`
  const kept = formatters.get(key)
  if (kept) return kept
  const made = new Intl.DateTimeFormat(locale, { timeZone, ...SHAPES[shape] })
  formatters.set(key, made)
  return made
}

/** "Sat 28 Nov 2026, 10:00 – Sun 29 Nov 2026, 10:00"; the day is said once when it is the same. */
export function formatPeriod({ from, until }: Period, timeZone: string, locale = 'en-GB'): string {
  const sameDay = dayOf(from, timeZone) === dayOf(until, timeZone)
  return `${formatInstant(from, timeZone, locale)} – ${sameDay ? formatTime(until, timeZone, locale) : formatInstant(until, timeZone, locale)}`
}
