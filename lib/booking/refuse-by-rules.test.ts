import { describe, expect, it } from 'vitest'
import type { Opening } from '@/lib/inventory/day-plan'
import { combineRules, NO_RULE, type RentalRule } from '@/lib/inventory/rental-rule'
import type { Period } from '@/lib/period'
import { between, local, MONDAY } from '@/test/book-gear'
import { type Ruled, refuseByRules } from './refuse-by-rules'

const SHOP: Opening = {
  timeZone: 'Europe/Oslo',
  openingHours: [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opensMinute: 540, closesMinute: 1080 })),
  seasons: [{ id: 's', name: 'Winter', firstDay: '2026-12-24', lastDay: '2027-01-31', hours: [] }],
  specialDays: [],
}
const thing = (rule: Partial<RentalRule>, name = 'Kayak'): Ruled => ({ name, rule: { ...NO_RULE, ...rule } })
const ask = (rule: Partial<RentalRule>, period: Period, at = MONDAY) =>
  refuseByRules([thing(rule)], period, SHOP, at)
const iso = (text: string) => local(text).toISOString()
const better = (from: string, until: string) => ({ betterFrom: iso(from), betterUntil: iso(until) })

describe('the rule of a product', () => {
  const day = between('2026-11-24 10:00', '2026-11-25 10:00')

  it('refuses nothing when there is none', () => {
    expect(ask({}, day)).toBeNull()
    expect(
      ask({ noticeMinutes: 60, shortestMinutes: 1440, longestMinutes: 1440, startMinutes: [600] }, day),
    ).toBeNull()
  })

  it('wants notice, to the minute, and names the first start that will still do when the form is filled in', () => {
    const at = local('2026-11-24 08:07')
    expect(ask({ noticeMinutes: 113 }, day, at)).toBeNull()
    expect(ask({ noticeMinutes: 114 }, day, at)).toMatchObject({
      code: 'notice-too-short',
      facts: {
        description: 'Kayak',
        noticeMinutes: 114,
        ...better('2026-11-24 10:30', '2026-11-25 10:30'),
      },
    })
  })

  it('names a start after the night, and one behind a closed season', () => {
    expect(ask({ noticeMinutes: 600 }, day, local('2026-11-24 09:00'))?.facts).toMatchObject(
      better('2026-11-25 09:00', '2026-11-26 09:00'),
    )
    const eve = between('2026-12-23 10:00', '2026-12-23 12:00')
    expect(ask({ noticeMinutes: 600 }, eve, local('2026-12-23 09:00'))?.facts).toMatchObject(
      better('2027-02-01 09:00', '2027-02-01 11:00'),
    )
  })

  it('is handed out at its times only, and the nearest of the day is named, or the next one', () => {
    const rule = { startMinutes: [600, 780] }
    const from = (start: string, until: string) => ask(rule, between(`2026-11-24 ${start}`, until))
    expect(from('13:00', '2026-11-24 15:00')).toBeNull()
    expect(from('11:00', '2026-11-24 13:00')).toMatchObject({
      code: 'start-not-offered',
      facts: { starts: '10:00, 13:00', ...better('2026-11-24 10:00', '2026-11-24 12:00') },
    })
    expect(from('12:30', '2026-11-24 14:30')?.facts).toMatchObject(
      better('2026-11-24 13:00', '2026-11-24 15:00'),
    )
    // Both times of this day are over.
    const late = between('2026-11-24 15:00', '2026-11-24 16:00')
    expect(ask(rule, late, local('2026-11-24 14:00'))?.facts).toMatchObject(
      better('2026-11-25 10:00', '2026-11-25 11:00'),
    )
  })

  it('moves a return that would fall on a closed time, and on a Sunday', () => {
    const rule = { startMinutes: [600, 960] }
    expect(ask(rule, between('2026-11-24 15:00', '2026-11-24 18:00'))?.facts).toMatchObject(
      better('2026-11-24 16:00', '2026-11-25 09:00'),
    )
    expect(ask({ shortestMinutes: 2880 }, between('2026-11-27 10:00', '2026-11-28 10:00'))).toMatchObject({
      code: 'rental-too-short',
      facts: { shortestMinutes: 2880, ...better('2026-11-27 10:00', '2026-11-30 09:00') },
    })
  })

  it('is had for so long at most, until the shop closes before that', () => {
    const week = between('2026-11-24 10:00', '2026-12-01 10:00')
    expect(ask({ longestMinutes: 3 * 1440 }, week)).toMatchObject({
      code: 'rental-too-long',
      facts: { longestMinutes: 4320, ...better('2026-11-24 10:00', '2026-11-27 10:00') },
    })
    expect(ask({ longestMinutes: 5 * 1440 }, week)?.facts).toMatchObject(
      better('2026-11-24 10:00', '2026-11-28 18:00'),
    )
    expect(ask({ longestMinutes: 600 }, week)?.facts).toMatchObject(
      better('2026-11-24 10:00', '2026-11-24 18:00'),
    )
  })

  it('counts on the wall clock over the nights in which the clocks change', () => {
    for (const [from, until] of [
      ['2027-03-27 10:00', '2027-03-29 10:00'],
      ['2027-10-30 10:00', '2027-11-01 10:00'],
    ] as const) {
      expect(ask({ shortestMinutes: 2880, longestMinutes: 2880 }, between(from, until))).toBeNull()
    }
  })

  it('names no dates where there are none', () => {
    expect(ask({ startMinutes: [60] }, day)?.facts).toMatchObject({ starts: '01:00', betterFrom: null })
    expect(
      ask({ shortestMinutes: 2880, longestMinutes: 2881 }, between('2026-11-27 10:00', '2026-11-28 10:00')),
    ).toMatchObject({ facts: { betterUntil: null, betterText: null } })
  })

  it('answers ten years at once', () => {
    const rule = { noticeMinutes: 60, shortestMinutes: 60, longestMinutes: 60, startMinutes: [600] }
    expect(ask(rule, between('2026-11-24 10:00', '2036-11-24 10:00'))).toMatchObject({
      code: 'rental-too-long',
      facts: better('2026-11-24 10:00', '2026-11-24 11:00'),
    })
  })
})

describe('things that are rented together', () => {
  it('are bound by the strictest of each part, and the refusal blames the one whose rule it is', () => {
    const kayak = thing({ noticeMinutes: 60, longestMinutes: 480, startMinutes: [540, 600] })
    const skis = thing({ noticeMinutes: 120, shortestMinutes: 240, startMinutes: [600, 660] }, 'Skis')
    expect(combineRules([kayak.rule, skis.rule])).toEqual({
      noticeMinutes: 120,
      shortestMinutes: 240,
      longestMinutes: 480,
      startMinutes: [600],
    })
    const at = (from: string) =>
      refuseByRules([kayak, skis], between(`2026-11-24 ${from}`, '2026-11-24 16:00'), SHOP, MONDAY)
    expect(at('10:00')).toBeNull()
    expect(at('09:00')).toMatchObject({
      code: 'start-not-offered',
      facts: { description: 'Skis', common: '10:00', ...better('2026-11-24 10:00', '2026-11-24 17:00') },
    })
    expect(at('11:00')?.facts.description).toBe('Kayak')
  })

  it('cannot be had together when they are never handed out at the same time', () => {
    const never = [thing({ startMinutes: [600] }), thing({ startMinutes: [660] }, 'Skis')]
    expect(refuseByRules(never, between('2026-11-24 10:00', '2026-11-24 12:00'), SHOP, MONDAY)).toMatchObject(
      { code: 'start-not-offered', facts: { common: '', betterFrom: null } },
    )
  })
})
