import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { refused } from '@/lib/outcome'
import { type RefusalCode, sentenceFor } from './refusals'
import { ENGLISH } from './refusals-in-english'

const FACTS = {
  currency: 'NOK',
  rentMinor: 10_000,
  depositMinor: 50_000,
  leftMinor: 15_000,
  backMinor: 5_000,
  seconds: 42,
  most: 10,
  mostDays: 90,
  noticeMinutes: 120,
  shortestMinutes: 90,
  longestMinutes: 4320,
  starts: '09:00, 12:00',
  count: 3,
  name: 'Winter',
  firstDay: '2026-12-24',
  lastDay: '2027-02-28',
  day: '2026-12-24',
  reason: 'Christmas Eve',
  mostMegabytes: 10,
  least: 12,
  number: 'K7QM',
  state: 'OUT',
  hours: 'Sat 28 Nov 2026, 10:00 – 12:00',
  until: 'Sat 28 Nov 2026, 12:00',
  email: 'jonas@example.com',
  description: 'City bike, size M',
  prefix: 'BGO-CB-M',
  minutes: 7,
  numbers: 'K7QM, 6PC-RV4K',
  code: 'WINTER10',
  product: 'Sea kayak',
  other: 'Spring',
  days: '2026-12-01/2026-12-24',
  leastMinor: 50_000,
  bookedOn: '2026-12-01',
  slug: 'city-bike',
  missing: 'price,stock',
  kits: 'Family kit',
  component: 'Glide wax',
  accessory: 'Bike lock',
  left: 3,
  size: 'city-bike-m',
  location: 'bergen',
  where: 'city-bike-m, bergen',
  scope: 'bookings:write',
  note: 'The rear wheel is bent',
  was: 'NOK',
  is: 'SEK',
  products: 12,
  bookings: 1,
  by: 'Ane Admin',
  mostKilobytes: 512,
  leastPixels: 16,
}

const codesInLib = (): string[] =>
  readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.') && !file.startsWith('generated'))
    .flatMap((file) => [...readFileSync(`lib/${file}`, 'utf8').matchAll(/\brefused\(\s*'([a-z-]+)'/g)])
    .map((match) => match[1]!)

test('every refusal in lib has a sentence, and every sentence a refusal', () => {
  const said = Object.keys(ENGLISH).filter((code) => code !== 'link-used-up')
  expect([...new Set(codesInLib())].sort()).toEqual(said.sort())
})

test.each(Object.keys(ENGLISH) as RefusalCode[])(
  '%s is said in whole sentences, with nothing left open',
  (code) => {
    const said = sentenceFor(refused(code, FACTS))
    expect(said).toMatch(/^[A-Z].*[.!]$/)
    expect(said).not.toMatch(/undefined|null|NaN|\[object/)
  },
)

test('says how much of a deposit is left, and what is free instead', () => {
  expect(sentenceFor(refused('more-than-deposit', { leftMinor: 15_000, currency: 'NOK' }))).toContain(
    '150\u00a0NOK',
  )
  expect(sentenceFor(refused('more-than-deposit', { leftMinor: 0, currency: 'NOK' }))).toContain(
    'Nothing is left',
  )
  const instead = {
    ...FACTS,
    alternative: 'other-start',
    alternativePeriod: 'Sat 28 Nov 2026, 10:00 – 18:00',
  }
  expect(sentenceFor(refused('dates-taken', instead))).toContain('It is free Sat 28 Nov 2026')
})

test('says how long to wait in a form that a person would', () => {
  const wait = (seconds: number) => sentenceFor(refused('too-many-tries', { seconds }))
  expect(wait(1)).toContain('one second')
  expect(wait(42)).toContain('42 seconds')
  expect(wait(60)).toContain('a minute')
  expect(wait(61)).toContain('2 minutes')
})
