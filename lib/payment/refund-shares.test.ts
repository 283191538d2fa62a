import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Purpose } from '@/lib/generated/prisma/client'
import { refundShares } from './refund-shares'

const line = (purpose: Purpose, capturedMinor: number, refundedMinor = 0) => ({
  purpose,
  capturedMinor,
  refundedMinor,
})

test('half of two rented things is half of each, so that the VAT of each goes back', () => {
  const shares = refundShares([line('RENT', 100_00), line('RENT', 50_00)], 75_00, { purpose: 'RENT' })
  expect(shares.map(({ amountMinor }) => amountMinor)).toEqual([50_00, 25_00])
})

test('what was for the rent does not touch the deposit', () => {
  const shares = refundShares([line('RENT', 100_00), line('DEPOSIT', 500_00)], 100_00, { purpose: 'RENT' })
  expect(shares).toMatchObject([{ line: { purpose: 'RENT' }, amountMinor: 100_00 }])
})

test('more than is left of what it was for comes from the rest, rather than not at all', () => {
  const lines = [line('RENT', 100_00, 60_00), line('DEPOSIT', 500_00)]
  const shares = refundShares(lines, 50_00, { purpose: 'RENT' })
  expect(shares.map(({ amountMinor }) => amountMinor)).toEqual([40_00, 10_00])
})

test('not a cent is lost, and no line gives more than is left in it', () => {
  const lines = fc.array(
    fc
      .record({
        purpose: fc.constantFrom<Purpose>('RENT', 'DEPOSIT', 'LATE_FEE'),
        capturedMinor: fc.nat(1_000_000),
        gone: fc.nat(1_000_000),
      })
      .map(({ purpose, capturedMinor, gone }) => line(purpose, capturedMinor, Math.min(gone, capturedMinor))),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(
      lines,
      fc.nat(1_000),
      fc.constantFrom<Purpose | null>('RENT', 'DEPOSIT', null),
      (own, part, purpose) => {
        const left = own.reduce((sum, one) => sum + one.capturedMinor - one.refundedMinor, 0)
        const amountMinor = Math.floor((left * part) / 1000)
        const shares = refundShares(own, amountMinor, { purpose })
        expect(shares.reduce((sum, share) => sum + share.amountMinor, 0)).toBe(amountMinor)
        for (const share of shares)
          expect(share.amountMinor).toBeLessThanOrEqual(share.line.capturedMinor - share.line.refundedMinor)
      },
    ),
  )
})
