import { describe, expect, test } from 'vitest'
import { dayAfter, dayOf, formatPeriod, instantOf, localMinutes, minuteOf, weekdayOf } from './period'

const OSLO = 'Europe/Oslo'
const at = (day: string, time: string, zone = OSLO) => instantOf(day, time, zone) as Date

describe('C4 #28 ten to ten is one day, whatever the clocks do in the night', () => {
  test.each([
    ['an ordinary night', '2026-06-10', '2026-06-11', 24],
    ['the night that loses an hour', '2026-03-28', '2026-03-29', 23],
    ['the night that gains one', '2026-10-24', '2026-10-25', 25],
    ['into a leap day', '2028-02-28', '2028-02-29', 24],
    ['over new year', '2026-12-31', '2027-01-01', 24],
  ])('%s', (_, first, second, realHours) => {
    const period = { from: at(first, '10:00'), until: at(second, '10:00') }
    expect(localMinutes(period, OSLO)).toBe(24 * 60)
    expect(Number(period.until) - Number(period.from)).toBe(realHours * 3_600_000)
  })
})

test('C4 #28 a time that the clocks skip moves forward; one that comes twice is the first', () => {
  expect(at('2026-03-29', '02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z')
  expect(at('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z')
})

test.each([
  ['2026-02-30', '10:00'],
  ['2026-13-01', '10:00'],
  ['2026-01-01', '24:30'],
  ['tomorrow', '10:00'],
  ['', ''],
])('%s %s is no instant', (day, time) => {
  expect(instantOf(day, time, OSLO)).toBeNull()
})

test('day, minute and weekday are local', () => {
  const late = new Date('2026-11-28T23:30:00Z')
  expect([dayOf(late, OSLO), minuteOf(late, OSLO), weekdayOf(late, OSLO)]).toEqual(['2026-11-29', 30, 7])
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01')
})

test('a period says its day once when it begins and ends on it', () => {
  const from = at('2026-11-28', '10:00')
  expect(formatPeriod({ from, until: at('2026-11-28', '12:00') }, OSLO)).toBe(
    'Sat, 28 Nov 2026, 10:00 – 12:00',
  )
  expect(formatPeriod({ from, until: at('2026-11-29', '12:00') }, OSLO)).toBe(
    'Sat, 28 Nov 2026, 10:00 – Sun, 29 Nov 2026, 12:00',
  )
})
