import { expect, test } from 'vitest'
import { barOf, type MoneyStory, spoken } from './money-story'

const bike: MoneyStory = {
  currency: 'NOK',
  timeZone: 'Europe/Oslo',
  authorized: 60_000,
  rentCaptured: 10_000,
  depositCaptured: 0,
  depositOpen: 50_000,
  lapsed: 0,
  refunded: 0,
  owed: 0,
  guaranteedUntil: new Date('2026-12-05T09:00:00Z'),
  capturableUntil: new Date('2026-12-28T09:00:00Z'),
}
const kinds = (story: MoneyStory) => barOf(story).legend.map(({ kind, minor }) => [kind, minor])

test('SHF-18 shows 600 authorized, 100 captured and 500 still capturable', () => {
  expect(barOf(bike).authorized).toBe(60_000)
  expect(kinds(bike)).toEqual([
    ['rent', 10_000],
    ['open', 50_000],
  ])
})

test('shows as on its way what is authorized and not accounted for yet', () => {
  expect(kinds({ ...bike, rentCaptured: 0 })).toEqual([
    ['pending', 10_000],
    ['open', 50_000],
  ])
})

test('SHF-20 an unused deposit is neither captured nor refunded', () => {
  const over = { ...bike, depositOpen: 0, lapsed: 50_000 }
  expect(kinds(over)).toEqual([
    ['rent', 10_000],
    ['lapsed', 50_000],
  ])
  expect(spoken(over)).not.toMatch(/refunded|guarantees/)
})

test('the parts of the bar never differ from its length, whatever was captured', () => {
  const damaged = {
    ...bike,
    depositCaptured: 35_000,
    depositOpen: 10_000,
    lapsed: 5_000,
    refunded: 20_000,
    owed: 7_000,
  }
  const bar = barOf(damaged)
  expect(bar.parts.reduce((sum, { minor }) => sum + minor, 0)).toBe(bar.authorized)
  expect(bar.owed).toBe(7_000)
})

test('says the whole picture in one sentence, with both clocks', () => {
  expect(spoken(bike).replaceAll('\u00a0', ' ')).toBe(
    '600 NOK was authorized; rent, captured: 100 NOK; deposit, still capturable: 500 NOK; the bank guarantees the rest until 5 December 2026; it can be captured until 28 December 2026.',
  )
})

test('says so when the guarantee has ended', () => {
  expect(spoken({ ...bike, now: new Date('2026-12-06T09:00:00Z') })).toMatch(
    /guarantee of the rest ended on 5 December 2026/,
  )
})

test('a deposit that was paid in says whether it goes back or has gone back', () => {
  const swish = { ...bike, paidAtOnce: true, depositOpen: 0, depositHeld: 38_000, depositCaptured: 12_000 }
  const note = (story: typeof swish) => barOf(story).legend.find(({ kind }) => kind === 'held')?.note
  expect(note(swish)).toMatch(/it goes back/)
  expect(note({ ...swish, refunded: 38_000 })).toBe('Really paid, and given back')
})

test('what was paid afterwards lengthens the bar, and nothing seems to be on its way', () => {
  const story = { ...bike, extraCaptured: 12_500 }
  expect(barOf(story).authorized).toBe(72_500)
  expect(kinds(story)).toEqual([
    ['rent', 10_000],
    ['open', 50_000],
    ['extra', 12_500],
  ])
  expect(spoken(story)).toContain('paid afterwards: 125')
})
