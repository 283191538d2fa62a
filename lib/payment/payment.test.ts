import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Standing } from '@/lib/gateway/gateway'
import type { PaymentLine } from '@/lib/generated/prisma/client'
import { contradiction, isStale, rewritten, sharesOf, stateOf } from './payment'

const amounts = {
  amountMinor: 600,
  authorizedMinor: 600,
  capturedMinor: 0,
  refundedMinor: 0,
  releasedMinor: 0,
  endedHow: null,
}

describe('a payment’s state follows from its amounts', () => {
  test.each([
    [{ authorizedMinor: 0 }, 'OPEN'],
    [{}, 'AUTHORIZED'],
    [{ capturedMinor: 100 }, 'PARTLY_CAPTURED'],
    [{ capturedMinor: 600 }, 'CAPTURED'],
    [{ capturedMinor: 600, refundedMinor: 100 }, 'PARTLY_REFUNDED'],
    [{ capturedMinor: 600, refundedMinor: 600 }, 'REFUNDED'],
    [{ releasedMinor: 600, endedHow: 'RELEASED' as const }, 'RELEASED'],
    [{ authorizedMinor: 0, endedHow: 'TERMINATED' as const }, 'TERMINATED'],
  ])('%o is %s', (changes, state) => {
    expect(stateOf({ ...amounts, ...changes })).toBe(state)
  })
})

const standing: Standing = {
  currency: 'NOK',
  amountMinor: 600,
  authorizedMinor: 600,
  capturedMinor: 100,
  refundedMinor: 0,
  releasedMinor: 0,
  captures: [],
  refunds: [],
  method: null,
  createdAt: new Date(0),
  ended: null,
}

describe('C4 #15 a standing that cannot be true is never written down', () => {
  test.each<[string, Partial<Standing>]>([
    ['another currency', { currency: 'SEK' }],
    ['another amount', { amountMinor: 601 }],
    ['more authorized than asked for', { authorizedMinor: 601 }],
    ['more captured than authorized', { capturedMinor: 601 }],
    ['captured and released beyond the sum', { capturedMinor: 300, releasedMinor: 301 }],
    ['more refunded than captured', { refundedMinor: 101 }],
  ])('%s', (_, changes) => {
    expect(contradiction({ currency: 'NOK', amountMinor: 600 }, { ...standing, ...changes })).toEqual(
      expect.any(String),
    )
  })

  test.each([
    ['capture', { captures: [{ ref: 'c1', amountMinor: 90 }] }],
    ['refund', { refunds: [{ ref: 'r1', amountMinor: 50 }] }],
  ])('a %s that we know is another amount now', (_, changes) => {
    const known = {
      captures: [{ gatewayRef: 'c1', amountMinor: 100 }],
      refunds: [{ gatewayRef: 'r1', amountMinor: 40 }],
    }
    const given = { captures: [], refunds: [], ...changes } as unknown as Standing
    expect(rewritten(known, given)).toEqual(expect.any(String))
    expect(rewritten(known, { captures: [], refunds: [] })).toBeNull()
    expect(rewritten({ captures: [], refunds: [] }, given)).toBeNull()
  })

  test('what fits is no contradiction', () => {
    expect(contradiction({ currency: 'NOK', amountMinor: 600 }, standing)).toBeNull()
  })
})

test('an older standing is recognised: cumulative amounts never shrink', () => {
  expect(isStale({ ...amounts, capturedMinor: 450 }, standing)).toBe(true)
  expect(isStale({ ...amounts, capturedMinor: 100 }, standing)).toBe(false)
})

const line = (
  reference: string,
  purpose: 'RENT' | 'DEPOSIT',
  amountMinor: number,
  capturedMinor = 0,
): PaymentLine => ({
  id: reference,
  paymentId: 'p',
  purpose,
  reference,
  description: reference,
  quantity: 1,
  amountMinor,
  vatRateBp: 0,
  capturedMinor,
  refundedMinor: 0,
  position: 0,
})

describe('which lines a capture was for', () => {
  const lines = [line('RENT-1', 'RENT', 100, 100), line('DEPOSIT', 'DEPOSIT', 500, 50)]
  const capture = (amountMinor: number, named: [string, number][] = []) => ({
    ref: 'c',
    amountMinor,
    at: new Date(0),
    lines: named.map(([reference, minor]) => ({ reference, amountMinor: minor })),
  })

  test('the gateway’s own lines count when they add up', () => {
    expect(sharesOf(lines, capture(350, [['DEPOSIT', 350]]))).toEqual([
      { lineId: 'DEPOSIT', amountMinor: 350 },
    ])
  })

  test('lines that do not add up are not believed', () => {
    expect(sharesOf(lines, capture(350, [['DEPOSIT', 351]]), 'DEPOSIT')).toEqual([
      { lineId: 'DEPOSIT', amountMinor: 350 },
    ])
  })

  test('no share is ever more than what is left of its line, and together they are the capture', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 1000 })), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.nat(),
        (raw, seed) => {
          const all = raw.map(([amount, captured], index) =>
            line(`L${index}`, index ? 'RENT' : 'DEPOSIT', amount, Math.min(captured, amount)),
          )
          const left = all.reduce(
            (sum, { amountMinor, capturedMinor }) => sum + amountMinor - capturedMinor,
            0,
          )
          const amountMinor = left === 0 ? 0 : seed % (left + 1)
          const shares = sharesOf(all, capture(amountMinor), 'RENT')
          expect(shares.reduce((sum, share) => sum + share.amountMinor, 0)).toBe(amountMinor)
          for (const share of shares) {
            const of = all.find(({ id }) => id === share.lineId)
            expect(share.amountMinor).toBeLessThanOrEqual((of?.amountMinor ?? 0) - (of?.capturedMinor ?? 0))
          }
        },
      ),
    )
  })
})
