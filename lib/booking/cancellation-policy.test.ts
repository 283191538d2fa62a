import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMinutes } from '@/lib/period'
import { LOCATIONS } from '@/prisma/cast/shop'
import {
  cancellationPolicy,
  endOf,
  HOUSE_POLICY,
  percentBack,
  policyNow,
  policyOfBooking,
  policyOfShop,
  shareBack,
} from './cancellation-policy'

const START = new Date('2026-11-28T09:00:00Z')
const before = (minutes: number) => addMinutes(START, -minutes)

describe('how much goes back depends on how early', () => {
  test.each([
    ['a week before', 7 * 24 * 60, 100],
    ['48 hours before, to the minute', 48 * 60, 100],
    ['a minute later', 48 * 60 - 1, 50],
    ['24 hours before, to the minute', 24 * 60, 50],
    ['a minute later', 24 * 60 - 1, 0],
    ['after the pick-up', -60, 0],
  ])('%s', (_, minutes, percent) => {
    expect(percentBack(HOUSE_POLICY, START, before(minutes))).toBe(percent)
  })
})

test('cancelling later never gives more back, whatever the steps', () => {
  const policies = fc
    .uniqueArray(fc.tuple(fc.nat(500), fc.nat(100)), { maxLength: 8, selector: ([hours]) => hours })
    .map((pairs) => ({
      steps: pairs.map(([hoursBefore, percent]) => ({ hoursBefore, percent })),
      noShowPercent: 0,
    }))
    .filter((policy) => cancellationPolicy.safeParse(policy).success)
  fc.assert(
    fc.property(
      policies,
      fc.integer({ min: -100, max: 50_000 }),
      fc.nat(50_000),
      (policy, minutes, later) => {
        expect(percentBack(policy, START, before(minutes - later))).toBeLessThanOrEqual(
          percentBack(policy, START, before(minutes)),
        )
      },
    ),
  )
})

test('half of an odd cent is the renter’s, and what goes back and what stays is the whole', () => {
  expect(shareBack(1_01, 50)).toBe(51)
  expect(shareBack(100_00, 100)).toBe(100_00)
  expect(shareBack(100_00, 0)).toBe(0)
  fc.assert(
    fc.property(fc.nat(2_000_000_000), fc.integer({ min: 0, max: 100 }), (minor, percent) => {
      const back = shareBack(minor, percent)
      expect(back).toBeGreaterThanOrEqual(0)
      expect(back).toBeLessThanOrEqual(minor)
    }),
  )
})

test('a step says until when it holds', () => {
  expect(HOUSE_POLICY.steps.map((step) => endOf(step, START).toISOString())).toEqual([
    '2026-11-26T09:00:00.000Z',
    '2026-11-27T09:00:00.000Z',
  ])
})

test('every shop of the cast has a policy that makes sense', () => {
  for (const { cancellation } of LOCATIONS) expect(policyOfShop(cancellation)).toEqual(cancellation)
  expect(cancellationPolicy.parse(HOUSE_POLICY)).toEqual(HOUSE_POLICY)
})

describe('what makes no sense is refused, not guessed at', () => {
  const step = (hoursBefore: number, percent: number) => ({ hoursBefore, percent })
  test.each([
    ['more than everything back', [step(48, 101)]],
    ['less than nothing back', [step(48, -1)]],
    ['half a percent', [step(48, 12.5)]],
    ['the last step first', [step(24, 50), step(48, 100)]],
    ['more back for cancelling later', [step(48, 50), step(24, 100)]],
    ['two steps at once', [step(48, 50), step(48, 20)]],
  ])('%s', (_, steps) => {
    expect(() => policyOfShop({ steps, noShowPercent: 0 })).toThrow()
  })
})

test('a shop that has said nothing does as the house; a booking that was promised nothing loses nothing', () => {
  expect(policyOfShop(null)).toBe(HOUSE_POLICY)
  expect(percentBack(policyOfBooking(null), START, before(1))).toBe(100)
  expect(percentBack(policyOfBooking(null), START, before(-1))).toBe(0)
})

test('a rental that was put off gives back no more than cancelling did then, and says until when', () => {
  const now = (...percents: (number | null)[]) =>
    policyNow({
      cancellation: HOUSE_POLICY,
      amendments: percents.map((cancelPercent) => ({ cancelPercent })),
    })
  expect(now()).toEqual(HOUSE_POLICY)
  expect(now(null, 100)).toEqual(HOUSE_POLICY)
  expect(now(100, 50).steps).toEqual([{ hoursBefore: 24, percent: 50 }])
  expect(now(50, null, 100).steps).toEqual([{ hoursBefore: 24, percent: 50 }])
  expect(now(20).steps).toEqual([{ hoursBefore: 24, percent: 20 }])
  expect(now(0).steps).toEqual([])
  expect(percentBack(now(50), START, before(60 * 24 * 60))).toBe(50)
})
