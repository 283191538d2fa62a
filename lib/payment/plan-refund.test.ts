import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Purpose } from '@/lib/generated/prisma/client'
import { planKey, planRefund, type Returnable } from './plan-refund'

const money = (changes: Partial<Returnable>): Returnable => ({
  captureId: 'rent',
  paymentId: 'payment',
  purpose: 'RENT',
  leftMinor: 100_00,
  capturedAt: '2026-11-23T08:00:00.000Z',
  method: 'Visa',
  whyNot: null,
  ...changes,
})

const RENT = money({})
const DAMAGE = money({
  captureId: 'damage',
  purpose: 'DEPOSIT',
  leftMinor: 350_00,
  capturedAt: '2026-11-28T10:00:00.000Z',
})

describe('the newest capture first', () => {
  test.each([
    ['less than the newest', 200_00, [['damage', 200_00]]],
    ['exactly the newest', 350_00, [['damage', 350_00]]],
    [
      'more than the newest',
      350_01,
      [
        ['damage', 350_00],
        ['rent', 1],
      ],
    ],
    [
      'all of it',
      450_00,
      [
        ['damage', 350_00],
        ['rent', 100_00],
      ],
    ],
  ])('%s', (_, amountMinor, expected) => {
    const parts = planRefund(amountMinor, [RENT, DAMAGE])
    expect(parts.map((part) => [part.captureId, part.amountMinor])).toEqual(expected)
  })
})

test('what cannot go back the way it came is used last, even when it is the newest', () => {
  const parts = planRefund(120_00, [RENT, { ...DAMAGE, whyNot: 'too-old' }])
  expect(parts.map(({ captureId, amountMinor, whyNot }) => [captureId, amountMinor, whyNot])).toEqual([
    ['rent', 100_00, null],
    ['damage', 20_00, 'too-old'],
  ])
})

const anything = fc.array(
  fc.record({
    captureId: fc.uuid(),
    paymentId: fc.constantFrom('first', 'second'),
    purpose: fc.constantFrom<Purpose>('RENT', 'DEPOSIT', 'DAMAGE', 'EXTRA'),
    leftMinor: fc.integer({ min: 0, max: 2_000_000 }),
    capturedAt: fc.constantFrom(
      '2026-11-23T08:00:00.000Z',
      '2026-11-24T08:00:00.000Z',
      '2027-01-02T00:00:00.000Z',
    ),
    method: fc.constant('Visa'),
    whyNot: fc.constantFrom('too-old' as const, 'method-cannot' as const, null),
  }),
  { maxLength: 12 },
)
const sumOf = (amounts: number[]) => amounts.reduce((sum, amount) => sum + amount, 0)

test('not a cent is lost: the parts add up, none is more than what is left, none is nothing', () => {
  fc.assert(
    fc.property(anything, fc.nat(10_000_000), (taken, wanted) => {
      const parts = planRefund(wanted, taken)
      expect(sumOf(parts.map(({ amountMinor }) => amountMinor))).toBe(
        Math.min(wanted, sumOf(taken.map(({ leftMinor }) => leftMinor))),
      )
      for (const part of parts) {
        const from = taken.find(({ captureId }) => captureId === part.captureId)
        expect(part.amountMinor).toBeGreaterThan(0)
        expect(part.amountMinor).toBeLessThanOrEqual(from?.leftMinor ?? 0)
        expect(part.whyNot).toBe(from?.whyNot)
      }
    }),
  )
})

test('nobody is paid back in another way as long as there is money that can go back by itself', () => {
  fc.assert(
    fc.property(anything, fc.nat(10_000_000), (taken, wanted) => {
      const parts = planRefund(wanted, taken)
      const able = sumOf(taken.filter(({ whyNot }) => !whyNot).map(({ leftMinor }) => leftMinor))
      const back = sumOf(parts.filter(({ whyNot }) => !whyNot).map(({ amountMinor }) => amountMinor))
      const all = sumOf(parts.map(({ amountMinor }) => amountMinor))
      expect(back).toBe(Math.min(all, able))
    }),
  )
})

test('a plan is told apart from any other one', () => {
  const plan = planRefund(200_00, [RENT, DAMAGE])
  expect(planKey(plan)).toBe(planKey(planRefund(200_00, [DAMAGE, RENT])))
  for (const other of [
    planRefund(199_99, [RENT, DAMAGE]),
    planRefund(200_00, [RENT, { ...DAMAGE, whyNot: 'too-old' }]),
    planRefund(200_00, [RENT, { ...DAMAGE, captureId: 'another' }]),
  ])
    expect(planKey(other)).not.toBe(planKey(plan))
})
