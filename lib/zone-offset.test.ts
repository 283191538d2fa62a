import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import {
  dayAfter,
  dayOf,
  daysBetween,
  instantOf,
  localMinutes,
  minuteOf,
  weekdayOf,
  weekdayOfDay,
} from './period'
import { zoned } from './zone-offset'

const ZONES = [
  'Europe/Oslo',
  'UTC',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Apia',
]
const zone = fc.constantFrom(...ZONES)
const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
const day = instant.map((at) => at.toISOString().slice(0, 10))
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))

test('days, times and lengths are what Temporal says', () => {
  fc.assert(
    fc.property(instant, instant, zone, (from, until, timeZone) => {
      const local = zoned(from, timeZone)
      expect(dayOf(from, timeZone)).toBe(local.toPlainDate().toString())
      expect(minuteOf(from, timeZone)).toBe(local.hour * 60 + local.minute)
      expect(weekdayOf(from, timeZone)).toBe(local.dayOfWeek)
      const span = local.toPlainDateTime().until(zoned(until, timeZone).toPlainDateTime())
      expect(localMinutes({ from, until }, timeZone)).toBeCloseTo(span.total('minutes'), 6)
    }),
    { numRuns: 300 },
  )
})

test('so are instants of local times, also when clocks are turned', () => {
  const onTemporal = (date: string, at: string, timeZone: string) =>
    Temporal.PlainDateTime.from(`${date}T${at}`).toZonedDateTime(timeZone, { disambiguation: 'compatible' })
      .epochMilliseconds
  fc.assert(
    fc.property(day, time, zone, (date, at, timeZone) => {
      expect(instantOf(date, at, timeZone)?.getTime()).toBe(onTemporal(date, at, timeZone))
    }),
    { numRuns: 300 },
  )
  for (const date of ['2027-03-27', '2027-03-28', '2027-03-29', '2026-10-24', '2026-10-25', '2026-10-26'])
    for (let minute = 0; minute < 24 * 60; minute += 30) {
      const at = new Date(minute * 60_000).toISOString().slice(11, 16)
      expect(instantOf(date, at, 'Europe/Oslo')?.getTime()).toBe(onTemporal(date, at, 'Europe/Oslo'))
    }
})

test('calendar days count as Temporal counts them, and what is no day is none', () => {
  fc.assert(
    fc.property(day, day, fc.integer({ min: -900, max: 900 }), (first, last, days) => {
      const plain = Temporal.PlainDate.from(first)
      expect(dayAfter(first, days)).toBe(plain.add({ days }).toString())
      expect(daysBetween(first, last)).toBe(plain.until(last).days)
      expect(weekdayOfDay(first)).toBe(plain.dayOfWeek)
    }),
  )
  for (const wrong of ['2026-02-30', '2026-13-01', 'tomorrow', '']) {
    expect(() => dayAfter(wrong, 1)).toThrow(RangeError)
    expect(instantOf(wrong, '10:00', 'Europe/Oslo')).toBeNull()
  }
  for (const wrong of ['24:00', '10:60', '10', 'noon'])
    expect(instantOf('2026-11-28', wrong, 'Mars/Olympus')).toBeNull()
})
