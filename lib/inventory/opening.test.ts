import { describe, expect, it } from 'vitest'
import { addMinutes, dayAfter } from '@/lib/period'
import { local } from '@/test/book-gear'
import type { Opening } from './day-plan'
import { formatHoursOn, isOpenForReturn, isOpenForStart, nextOpening, openingOn, whyOn } from './opening'

// Tuesday to Saturday nine to five, and Sunday evening until midnight.
const SHOP: Opening = {
  timeZone: 'Europe/Oslo',
  openingHours: [
    ...[2, 3, 4, 5, 6].map((weekday) => ({ weekday, opensMinute: 540, closesMinute: 1020 })),
    { weekday: 7, opensMinute: 1080, closesMinute: 1440 },
  ],
  seasons: [],
  specialDays: [],
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

const every = (opens: number, closes: number) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opensMinute: opens * 60, closesMinute: closes * 60 }))

// Nine to five all year; in summer until midnight; closed from January to the end of February, but for one market day.
const YEAR: Opening = {
  timeZone: 'Europe/Oslo',
  openingHours: every(9, 17),
  seasons: [
    {
      id: 'winter',
      name: 'Winter closing',
      firstDay: '2027-01-02',
      lastDay: '2028-02-29',
      hours: [],
    },
    { id: 'summer', name: 'Summer', firstDay: '2028-06-01', lastDay: '2028-08-31', hours: every(8, 24) },
  ],
  specialDays: [
    { day: '2026-12-24', span: null, reason: 'Christmas Eve' },
    { day: '2026-12-31', span: { opensMinute: 600, closesMinute: 1440 }, reason: 'Fireworks' },
    { day: '2027-01-01', span: null, reason: 'New Year' },
    { day: '2027-02-13', span: { opensMinute: 660, closesMinute: 900 }, reason: 'Market day' },
    { day: '2028-07-01', span: null, reason: 'Inventory' },
  ],
}

describe('special days and seasons', () => {
  it.each([
    ['closed on a special day', '2026-12-24 12:00', false, false, null, 'Christmas Eve'],
    ['as usual the day before', '2026-12-23 12:00', true, true, '09:00–17:00', null],
    ['other hours on a special day', '2026-12-31 09:30', false, false, '10:00–24:00', 'Fireworks'],
    ['until midnight on a special day', '2026-12-31 23:59', true, true, '10:00–24:00', 'Fireworks'],
    ['its midnight, on a day that is closed itself', '2027-01-01 00:00', false, true, null, 'New Year'],
    ['a minute later', '2027-01-01 00:01', false, false, null, 'New Year'],
    ['the first day of a season', '2027-01-02 12:00', false, false, null, 'Winter closing'],
    ['its last day, which a leap year has', '2028-02-29 12:00', false, false, null, 'Winter closing'],
    ['the day after', '2028-03-01 12:00', true, true, '09:00–17:00', null],
    ['a special day in a season', '2027-02-13 12:00', true, true, '11:00–15:00', 'Market day'],
    ['the week of a season', '2028-06-01 23:00', true, true, '08:00–24:00', 'Summer'],
    ['closed although it is summer', '2028-07-01 12:00', false, false, null, 'Inventory'],
    ['the midnight before, still in time', '2028-07-01 00:00', false, true, null, 'Inventory'],
    ['the midnight after the season', '2028-09-01 00:00', false, true, '09:00–17:00', null],
  ])('%s (%s): start %s, return %s', (_, text, start, back, hours, why) => {
    expect(isOpenForStart(YEAR, local(text))).toBe(start)
    expect(isOpenForReturn(YEAR, local(text))).toBe(back)
    expect(formatHoursOn(YEAR, local(text))).toBe(hours)
    expect(whyOn(YEAR, local(text))).toBe(why)
  })

  it.each([
    ['past a closed day', '2026-12-24 08:00', '2026-12-25 09:00'],
    ['past the year’s end, on the one day of a closed season', '2026-12-31 24:00', '2027-02-13 11:00'],
    ['beyond a season that is closed for more than a year', '2027-02-13 15:00', '2028-03-01 09:00'],
    ['with the hours of the season', '2028-05-31 18:00', '2028-06-01 08:00'],
    ['past a closed day of the season', '2028-06-30 24:00', '2028-07-02 08:00'],
  ])('opens next %s', (_, asked, expected) => {
    const [day, time] = asked.split(' ')
    const at = time === '24:00' ? addMinutes(local(`${day} 23:59`), 1) : local(asked)
    expect(nextOpening(YEAR, at)).toEqual(local(expected))
  })

  it('has no next opening when it stays closed for longer than anybody looks ahead', () => {
    const shut = { id: 's', name: 'Rebuilding', firstDay: '2026-11-01', lastDay: '2099-12-31', hours: [] }
    expect(nextOpening({ ...YEAR, seasons: [shut], specialDays: [] }, local('2026-11-24 10:00'))).toBeNull()
    expect(openingOn(YEAR, '2026-12-24')).toBeNull()
    expect(openingOn(YEAR, '2026-02-30')).toBeNull()
  })

  it('finds the first open day behind a year of closed ones', () => {
    const closed = Array.from({ length: 390 }, (_, index) => ({
      day: dayAfter('2026-11-24', index),
      span: null,
      reason: 'Closed',
    }))
    const shop = { ...YEAR, seasons: [], specialDays: closed }
    expect(nextOpening(shop, local('2026-11-24 10:00'))).toEqual(local('2027-12-19 09:00'))
  })
})

describe('the nights in which the clocks change', () => {
  const opensAt = (opensMinute: number, closesMinute: number): Opening => ({
    ...YEAR,
    seasons: [],
    specialDays: [{ day: '2027-03-28', span: { opensMinute, closesMinute }, reason: 'Night tour' }],
  })

  it('opens when the skipped hour is over, if it opens at all', () => {
    const evening = local('2027-03-27 20:00')
    expect(nextOpening(opensAt(150, 300), evening)).toEqual(new Date('2027-03-28T01:00:00Z'))
    expect(nextOpening(opensAt(120, 180), evening)).toEqual(local('2027-03-29 09:00'))
  })

  it('opens in both of the doubled hours', () => {
    const shop: Opening = {
      ...YEAR,
      seasons: [],
      specialDays: [
        { day: '2027-10-31', span: { opensMinute: 150, closesMinute: 300 }, reason: 'Night tour' },
      ],
    }
    expect(nextOpening(shop, new Date('2027-10-30T22:00:00Z'))).toEqual(new Date('2027-10-31T00:30:00Z'))
    expect(isOpenForStart(shop, new Date('2027-10-31T00:59:00Z'))).toBe(true)
    // A quarter past two for the second time: the clock on the wall says that it opens in a quarter of an hour.
    expect(nextOpening(shop, new Date('2027-10-31T01:15:20Z'))).toEqual(new Date('2027-10-31T01:30:00Z'))
  })

  it('agrees with somebody who stands in front of the door all year', () => {
    const shops = [YEAR, opensAt(150, 300), { ...SHOP, seasons: YEAR.seasons }]
    const asked = ['2026-12-22 07:00', '2027-03-26 16:30', '2027-10-29 22:00', '2028-02-28 12:00']
    for (const shop of shops) {
      for (const text of asked) {
        for (let from = local(text), turn = 0; turn < 12; turn++, from = addMinutes(from, 210)) {
          expect(nextOpening(shop, from)?.toISOString()).toBe(waited(shop, from)?.toISOString())
        }
      }
    }
  })
})

/** Tries every half hour for ten days; later than that this test does not look. */
function waited(shop: Opening, from: Date): Date | undefined {
  for (let at = from, turn = 0; turn < 480; turn++, at = addMinutes(at, 30)) {
    if (isOpenForStart(shop, at)) return at
  }
  return nextOpening(shop, from) ?? undefined
}
