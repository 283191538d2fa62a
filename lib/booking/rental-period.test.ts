import { describe, expect, it } from 'vitest'
import type { Opening } from '@/lib/inventory/day-plan'
import { addDays, addMinutes, type Period } from '@/lib/period'
import { between, local, MONDAY } from '@/test/book-gear'
import { FURTHEST_DAYS, LONGEST_DAYS, refusePeriod, START_GRACE_MINUTES } from './rental-period'

const always: Opening = {
  timeZone: 'Europe/Oslo',
  openingHours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opensMinute: 0, closesMinute: 1440 })),
  seasons: [],
  specialDays: [],
}
const daytime: Opening = {
  timeZone: 'Europe/Oslo',
  openingHours: [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opensMinute: 540, closesMinute: 1080 })),
  seasons: [],
  specialDays: [],
}

const code = (period: Period, shop = always) => refusePeriod(period, shop, MONDAY)?.code ?? null
const lasting = (minutes: number): Period => ({ from: MONDAY, until: addMinutes(MONDAY, minutes) })

describe('the period of a rental', () => {
  it('goes forward', () => {
    expect(code(lasting(60))).toBeNull()
    expect(code(lasting(0))).toBe('period-backwards')
    expect(code(lasting(-60))).toBe('period-backwards')
  })

  it('does not begin in the past, but leaves time for the form', () => {
    const from = (minutes: number) => ({ from: addMinutes(MONDAY, minutes), until: addDays(MONDAY, 1) })
    expect(code(from(-START_GRACE_MINUTES))).toBeNull()
    expect(code(from(-START_GRACE_MINUTES - 1))).toBe('period-past')
  })

  it('has a longest length and a furthest start', () => {
    const day = 24 * 60
    expect(code(lasting(LONGEST_DAYS * day))).toBeNull()
    expect(code(lasting(LONGEST_DAYS * day + 61))).toBe('period-too-long')
    const start = (days: number) => ({ from: addDays(MONDAY, days), until: addDays(MONDAY, days + 1) })
    expect(code(start(FURTHEST_DAYS))).toBeNull()
    expect(code(start(FURTHEST_DAYS + 1))).toBe('period-too-far')
  })

  it('may be ninety days on the wall clock when the clocks go back in between', () => {
    const from = local('2027-09-01 10:00')
    expect(code({ from, until: local('2027-11-30 10:00') })).toBeNull()
    expect(code({ from, until: local('2027-11-30 10:01') })).toBe('period-too-long')
  })

  it('answers absurd dates at once', () => {
    const last = new Date(8.64e15)
    expect(code({ from: MONDAY, until: last })).toBe('period-too-long')
    expect(code({ from: addDays(last, -1), until: last })).toBe('period-too-far')
    expect(code({ from: new Date(-8.64e15), until: last })).toBe('period-past')
    expect(code({ from: new Date(Number.NaN), until: last })).toBe('period-backwards')
    expect(code({ from: MONDAY, until: new Date(Number.NaN) })).toBe('period-backwards')
  })

  it('begins and ends while somebody is there, and the refusal says when that is', () => {
    expect(code(between('2026-11-24 09:00', '2026-11-24 18:00'), daytime)).toBeNull()
    const late = refusePeriod(between('2026-11-24 10:00', '2026-11-24 19:00'), daytime, MONDAY)
    expect(late).toMatchObject({ code: 'closed-then', facts: { end: 'return', hours: '09:00–18:00' } })
    const sunday = refusePeriod(between('2026-11-29 10:00', '2026-11-30 10:00'), daytime, MONDAY)
    expect(sunday).toMatchObject({
      code: 'closed-then',
      facts: { end: 'start', hours: null, why: null, nextOpeningText: 'Mon, 30 Nov 2026, 09:00' },
    })
  })

  it('is refused on a day that is not as usual, with why, and when it opens next', () => {
    const shop: Opening = {
      ...daytime,
      specialDays: [{ day: '2026-12-24', span: null, reason: 'Christmas Eve' }],
      seasons: [
        { id: 's', name: 'Winter closing', firstDay: '2026-12-25', lastDay: '2027-01-31', hours: [] },
      ],
    }
    expect(refusePeriod(between('2026-12-23 10:00', '2026-12-24 10:00'), shop, MONDAY)).toMatchObject({
      code: 'closed-then',
      facts: {
        end: 'return',
        hours: null,
        why: 'Christmas Eve',
        nextOpeningText: 'Mon, 1 Feb 2027, 09:00',
      },
    })
    expect(refusePeriod(between('2027-01-05 10:00', '2027-01-06 10:00'), shop, MONDAY)).toMatchObject({
      code: 'closed-then',
      facts: { end: 'start', why: 'Winter closing' },
    })
  })
})
