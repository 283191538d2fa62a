import { describe, expect, it } from 'vitest'
import type { Opening } from '@/lib/inventory/day-plan'
import { instantOf } from '@/lib/period'
import { type LateThing, lateFee } from './late-fee'
import { HOUSE_LATE } from './late-policy'

const ZONE = 'Europe/Oslo'
// Ten to six on weekdays, closed on Sundays.
const SHOP: Opening = {
  timeZone: ZONE,
  openingHours: [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opensMinute: 600, closesMinute: 1080 })),
  seasons: [],
  specialDays: [],
}
const on = (day: string, time: string) => instantOf(`2026-12-${day}`, time, ZONE)!
const bike = (backAt: Date, hourMinor: number | null = null): LateThing => ({
  ...{ description: 'City bike, M', dayMinor: 100_00, hourMinor, backAt },
})
const feeOf = (backAt: Date, dueAt = on('01', '11:00'), hourMinor: number | null = null) =>
  lateFee([bike(backAt, hourMinor)], dueAt, HOUSE_LATE, SHOP)?.totalMinor ?? 0

// The first of December 2026 is a Tuesday.
describe('pain 60: what being late costs', () => {
  it.each([
    ['in time', on('01', '11:00'), 0],
    ['within the grace', on('01', '11:15'), 0],
    ['a minute more is a started hour, the grace in it', on('01', '11:16'), 25_00],
    ['an hour', on('01', '12:00'), 25_00],
    ['an hour and a minute', on('01', '12:01'), 50_00],
    ['four hours cost as much as a day', on('01', '15:00'), 100_00],
    ['and so do all others of that day', on('01', '18:00'), 100_00],
    ['at night nobody could have brought it back', on('02', '10:00'), 100_00],
    ['the last hour of the same 24', on('02', '11:00'), 100_00],
    ['the second day begins when the first is over', on('02', '12:00'), 125_00],
  ])('%s', (_, backAt, fee) => {
    expect(feeOf(backAt)).toBe(fee)
  })

  it('takes the hour of the price list where there is one', () => {
    expect(feeOf(on('01', '13:00'), on('01', '11:00'), 30_00)).toBe(60_00)
    expect(feeOf(on('01', '16:00'), on('01', '11:00'), 30_00)).toBe(100_00)
  })

  it('costs nothing while the shop is closed: due on Saturday at closing, back on Monday at opening', () => {
    expect(feeOf(on('07', '10:00'), on('05', '18:00'))).toBe(0)
    expect(feeOf(on('07', '10:16'), on('05', '18:00'))).toBe(25_00)
  })

  it('ends after seven days, one of them with a single hour', () => {
    expect(feeOf(on('31', '12:00'))).toBe(625_00)
  })

  it('adds up over things, and says how it came about', () => {
    const fee = lateFee(
      [bike(on('01', '13:00')), bike(on('01', '11:05'))],
      on('01', '11:00'),
      HOUSE_LATE,
      SHOP,
    )
    expect(fee).toEqual({
      totalMinor: 50_00,
      steps: [{ description: 'City bike, M', hours: 2, feeMinor: 50_00 }],
    })
  })
})
