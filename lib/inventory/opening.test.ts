import { describe, expect, it } from 'vitest'
import { local } from '@/test/book-gear'
import { formatHoursOn, isOpenForReturn, isOpenForStart, nextOpening, type Opening } from './opening'

// Tuesday to Saturday nine to five, and Sunday evening until midnight.
const SHOP: Opening = {
  timeZone: 'Europe/Oslo',
  openingHours: [
    ...[2, 3, 4, 5, 6].map((weekday) => ({ weekday, opensMinute: 540, closesMinute: 1020 })),
    { weekday: 7, opensMinute: 1080, closesMinute: 1440 },
  ],
}

describe('opening hours', () => {
  it.each([
    ['2026-11-24 08:59', false, false],
    ['2026-11-24 09:00', true, true],
    ['2026-11-24 16:59', true, true],
    ['2026-11-24 17:00', false, true],
    ['2026-11-24 17:01', false, false],
    ['2026-11-23 12:00', false, false],
    ['2026-11-29 23:59', true, true],
    ['2026-11-30 00:00', false, true],
    ['2026-11-24 00:00', false, false],
  ])('%s: start %s, return %s', (text, start, back) => {
    expect(isOpenForStart(SHOP, local(text))).toBe(start)
    expect(isOpenForReturn(SHOP, local(text))).toBe(back)
  })

  it.each([
    ['now, when it is open', '2026-11-24 10:00', '2026-11-24 10:00'],
    ['later that day', '2026-11-24 06:00', '2026-11-24 09:00'],
    ['after the closed day', '2026-11-23 12:00', '2026-11-24 09:00'],
    ['after it has closed for the day', '2026-11-28 18:00', '2026-11-29 18:00'],
    ['in winter time, asked in summer time', '2027-03-27 20:00', '2027-03-28 18:00'],
  ])('opens next %s', (_title, asked, expected) => {
    expect(nextOpening(SHOP, local(asked))).toEqual(local(expected))
  })

  it('finds the next week when it opens one day a week and that day is over', () => {
    const rarely = { ...SHOP, openingHours: [{ weekday: 1, opensMinute: 600, closesMinute: 660 }] }
    expect(nextOpening(rarely, local('2026-11-23 11:00'))).toEqual(local('2026-11-30 10:00'))
  })

  it('never opens without hours', () => {
    expect(nextOpening({ ...SHOP, openingHours: [] }, local('2026-11-24 10:00'))).toBeNull()
  })

  it('says the hours of the day, also beside a change of the clocks', () => {
    expect(formatHoursOn(SHOP, local('2026-11-24 22:00'))).toBe('09:00–17:00')
    expect(formatHoursOn(SHOP, local('2027-03-28 01:30'))).toBe('18:00–24:00')
    expect(formatHoursOn(SHOP, local('2026-11-23 12:00'))).toBeNull()
  })
})
