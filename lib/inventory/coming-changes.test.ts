import { expect, it } from 'vitest'
import { comingChanges } from './coming-changes'
import type { Opening } from './day-plan'

const short = { opensMinute: 600, closesMinute: 780 }
const SHOP: Opening = {
  timeZone: 'Europe/Oslo',
  openingHours: [],
  seasons: [
    { id: 'now', name: 'Autumn', firstDay: '2026-11-01', lastDay: '2026-12-13', hours: [] },
    { id: 'next', name: 'Winter', firstDay: '2026-12-28', lastDay: '2027-03-31', hours: [] },
    {
      id: 'far',
      name: 'Summer',
      firstDay: '2027-06-01',
      lastDay: '2027-08-31',
      hours: [{ weekday: 1, ...short }],
    },
  ],
  specialDays: [
    { day: '2026-11-23', span: null, reason: 'Yesterday' },
    { day: '2026-12-24', span: null, reason: 'Christmas' },
    { day: '2026-12-25', span: null, reason: 'Christmas' },
    { day: '2026-12-26', span: short, reason: 'Christmas' },
    { day: '2026-12-27', span: short, reason: 'Christmas' },
    { day: '2026-12-31', span: short, reason: 'Christmas' },
  ],
}

it('says what is ahead in order, days that are alike once, and nothing that is over or far away', () => {
  expect(comingChanges(SHOP, '2026-11-24')).toEqual([
    { firstDay: '2026-12-24', lastDay: '2026-12-25', hours: null, why: 'Christmas' },
    { firstDay: '2026-12-26', lastDay: '2026-12-27', hours: short, why: 'Christmas' },
    { firstDay: '2026-12-28', lastDay: '2027-03-31', hours: null, why: 'Winter' },
    { firstDay: '2026-12-31', lastDay: '2026-12-31', hours: short, why: 'Christmas' },
  ])
  expect(comingChanges(SHOP, '2027-05-01')).toMatchObject([{ why: 'Summer', hours: 'varies' }])
})
