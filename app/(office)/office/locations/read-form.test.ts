import { describe, expect, it } from 'vitest'
import { readRule, typedRule } from '@/app/(office)/office/rules/typed-rule'
import { readDays, readSeason, readWeek } from './read-form'

const TODAY = '2026-11-24'
const day = { day: '2026-12-24', reason: ' Christmas Eve ', how: 'closed' }

describe('special days as they are typed', () => {
  it('are one, or some in a row', () => {
    expect(readDays(day, TODAY)).toEqual({
      value: [{ day: '2026-12-24', span: null, reason: 'Christmas Eve' }],
    })
    const open = { ...day, how: 'open', opens: '600', closes: '1440', lastDay: '2026-12-26' }
    expect(readDays(open, TODAY)).toMatchObject({
      value: [
        { day: '2026-12-24', span: { opensMinute: 600, closesMinute: 1440 } },
        {},
        { day: '2026-12-26' },
      ],
    })
  })

  it.each([
    ['day', { day: '2026-02-30' }],
    ['day', { day: '' }],
    ['day', { day: '2026-11-23' }],
    ['day', { day: '2033-11-24' }],
    ['lastDay', { lastDay: '2026-12-23' }],
    ['lastDay', { lastDay: '2027-02-24' }],
    ['reason', { reason: '   ' }],
    ['reason', { reason: 'x'.repeat(81) }],
    ['opens', { how: 'open' }],
    ['closes', { how: 'open', opens: '600', closes: '600' }],
    ['closes', { how: 'open', opens: '600', closes: '1470' }],
  ])('say what is wrong at “%s”', (field, change) => {
    expect(readDays({ ...day, ...change }, TODAY)).toEqual({ problems: { [field]: expect.any(String) } })
  })
})

it('a week is what its fields say, and says on which day it closes before it opens', () => {
  expect(readWeek({ opens1: '540', closes1: '1080', opens2: '', closes2: '1080' })).toEqual({
    value: [{ weekday: 1, opensMinute: 540, closesMinute: 1080 }],
  })
  expect(readWeek({ opens3: '540', closes3: '540' })).toMatchObject({
    problems: { closes3: expect.any(String) },
  })
})

it('a season has a name, days in order, and hours or none', () => {
  const typed = { name: 'Winter', firstDay: '2026-11-01', lastDay: '2027-02-28', how: 'closed' }
  expect(readSeason(typed, TODAY)).toEqual({
    value: { name: 'Winter', firstDay: '2026-11-01', lastDay: '2027-02-28', hours: [] },
  })
  expect(readSeason({ ...typed, how: 'week' }, TODAY)).toMatchObject({
    problems: { how: expect.any(String) },
  })
  expect(readSeason({ ...typed, lastDay: '2026-11-20' }, TODAY)).toMatchObject({
    problems: { lastDay: expect.stringContaining('over') },
  })
  expect(readSeason({ ...typed, firstDay: '2027-03-01' }, TODAY)).toMatchObject({
    problems: { lastDay: expect.stringContaining('before') },
  })
  expect(readSeason({ ...typed, name: '' }, TODAY)).toMatchObject({
    problems: { name: expect.stringContaining('name') },
  })
})

describe('a rental rule as it is typed', () => {
  const rule = { noticeMinutes: 90, shortestMinutes: 120, longestMinutes: 2880, startMinutes: [570, 780] }

  it('is read as it is shown', () => {
    expect(typedRule(rule)).toMatchObject({
      notice: '90',
      noticeUnit: 'minutes',
      longest: '2',
      starts: '09:30, 13:00',
    })
    expect(readRule(typedRule(rule))).toEqual({ rule })
    expect(readRule({ starts: '13, 9.30;9:30' })).toMatchObject({ rule: { startMinutes: [570, 780] } })
    expect(readRule({})).toMatchObject({ rule: { noticeMinutes: null, startMinutes: null } })
  })

  it.each([
    ['notice', { notice: 'two' }],
    ['notice', { notice: '0' }],
    ['shortest', { shortest: '1.5' }],
    ['longest', { longest: '91', longestUnit: 'days' }],
    ['longest', { longest: '-3' }],
    ['starts', { starts: '25:00' }],
    ['starts', { starts: 'noon' }],
  ])('says what is wrong at “%s”: %o', (field, typed) => {
    expect(readRule(typed)).toEqual({ problems: { [field]: expect.any(String) } })
  })
})
