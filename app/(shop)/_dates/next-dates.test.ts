import { describe, expect, it } from 'vitest'
import type { Location } from '@/lib/inventory/find-locations'
import { instantOf } from '@/lib/period'
import { nextDates } from './next-dates'

const shop = (...openingHours: Location['openingHours']) =>
  ({
    slug: 'shop',
    timeZone: 'Europe/Oslo',
    openingHours,
    seasons: [],
    specialDays: [],
  }) as unknown as Location
const open = (weekdays: number[], opens = 9, closes = 18) =>
  weekdays.map((weekday) => ({ weekday, opensMinute: opens * 60, closesMinute: closes * 60 }))

const EVERY_DAY = shop(...open([1, 2, 3, 4, 5, 6, 7]))
const NOT_MONDAYS = shop(...open([2, 3, 4, 5, 6, 7]))
const AFTERNOONS = shop(...open([1, 2, 3, 4, 5, 6, 7], 14, 18))

/** The 23rd of November 2026 is a Monday. */
const at = (day: string) => instantOf(day, '20:00', 'Europe/Oslo')!

describe('the dates in an empty form', () => {
  it('are tomorrow, ten to ten', () => {
    expect(nextDates(EVERY_DAY, at('2026-11-23'))).toEqual({
      place: 'shop',
      from: '2026-11-24',
      fromTime: '10:00',
      until: '2026-11-25',
      untilTime: '10:00',
    })
  })

  it('begin on the next day that is open, and end on one too', () => {
    expect(nextDates(NOT_MONDAYS, at('2026-11-22'))).toMatchObject({
      from: '2026-11-24',
      until: '2026-11-25',
    })
    expect(nextDates(NOT_MONDAYS, at('2026-11-28'))).toMatchObject({
      from: '2026-11-29',
      until: '2026-12-01',
    })
  })

  it('keep to the hours of a shop that opens later than ten', () => {
    expect(nextDates(AFTERNOONS, at('2026-11-23'))).toMatchObject({ fromTime: '14:00', untilTime: '14:00' })
  })

  it('can ask for a length and a weekday', () => {
    expect(nextDates(EVERY_DAY, at('2026-11-23'), 3, 5)).toMatchObject({
      from: '2026-11-27',
      until: '2026-11-30',
    })
    expect(nextDates(EVERY_DAY, at('2026-11-27'), 7)).toMatchObject({
      from: '2026-11-28',
      until: '2026-12-05',
    })
  })

  it('begin when a season in which everything is closed is over, and not on a day that is closed', () => {
    const season = {
      id: 's',
      name: 'Winter closing',
      firstDay: '2026-11-20',
      lastDay: '2027-03-31',
      hours: [],
    }
    const easter = { day: '2027-04-02', span: null, reason: 'Good Friday' }
    const winter = { ...EVERY_DAY, seasons: [season], specialDays: [easter] }
    expect(nextDates(winter, at('2026-11-23'))).toMatchObject({
      from: '2027-04-01',
      fromTime: '10:00',
      until: '2027-04-03',
    })
  })

  it('are some dates even of a shop that never opens', () => {
    expect(nextDates(shop(), at('2026-11-23'))).toMatchObject({ from: '2026-11-24', until: '2026-11-25' })
  })
})
