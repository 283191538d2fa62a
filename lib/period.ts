import { Temporal } from 'temporal-polyfill'

/** A half-open period of instants: from is inside, until is not. */
export type Period = { from: Date; until: Date }

const zoned = (at: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)

/** The calendar day of an instant in a time zone, as YYYY-MM-DD. */
export const dayOf = (at: Date, timeZone: string): string => zoned(at, timeZone).toPlainDate().toString()

/** Minutes after local midnight. */
export const minuteOf = (at: Date, timeZone: string): number => {
  const local = zoned(at, timeZone)
  return local.hour * 60 + local.minute
}

/** 1 = Monday … 7 = Sunday, in the time zone. */
export const weekdayOf = (at: Date, timeZone: string): number => zoned(at, timeZone).dayOfWeek

/** The weekday of a calendar day (YYYY-MM-DD), 1 = Monday … 7 = Sunday. */
export const weekdayOfDay = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek

/**
 * How long a rental lasts on the wall clock, in minutes. Ten to ten over a night in which the clocks change is one day,
 * not 23 or 25 hours: that is what the renter was told.
 */
export function localMinutes({ from, until }: Period, timeZone: string): number {
  const span = zoned(from, timeZone)
    .toPlainDateTime()
    .until(zoned(until, timeZone).toPlainDateTime(), { largestUnit: 'minutes' })
  return span.total('minutes')
}

/** The instant of a local date (YYYY-MM-DD) and time (HH:MM); null when it is no such date or time. A time that the clocks skip moves forward. */
export function instantOf(day: string, time: string, timeZone: string): Date | null {
  try {
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

/** The day `days` after a calendar day, as YYYY-MM-DD. */
export const dayAfter = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString()

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
