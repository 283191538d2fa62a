import { describe, expect, test } from 'vitest'
import type { Standing } from '@/lib/gateway/gateway'
import { refundsTold } from './refunds-told'

const AT = new Date('2026-11-30T10:00:00Z')

const standing = (refundedMinor: number, isPending = false): Standing => ({
  currency: 'NOK',
  amountMinor: 100_00,
  authorizedMinor: 100_00,
  capturedMinor: 100_00,
  refundedMinor,
  releasedMinor: 0,
  captures: [{ ref: '800000001', amountMinor: 100_00, at: AT, lines: [] }],
  refunds: [],
  refundsAsSum: { isPending, at: AT },
  method: null,
  ended: null,
})

const row = (n: number, amountMinor: number, state: 'DONE' | 'PENDING' | 'FAILED') => ({
  gatewayRef: `800000001-r${n}`,
  amountMinor,
  state,
})
const told = (n: number, amountMinor: number, state: 'DONE' | 'PENDING' | 'FAILED') => ({
  ref: `800000001-r${n}`,
  amountMinor,
  at: AT,
  state,
})
const own = (amountMinor: number) => ({ kind: 'REFUND', amountMinor }) as const

test('refunds that the gateway names are taken as they are', () => {
  const named = { ...standing(40_00), refunds: [told(1, 40_00, 'DONE')], refundsAsSum: undefined }
  expect(refundsTold({ refunds: [] }, named, null)).toBe(named.refunds)
})

describe('a gateway that tells a sum', () => {
  test.each([
    ['nothing happened', [], standing(0), null, []],
    ['the first', [], standing(40_00), own(40_00), [told(1, 40_00, 'DONE')]],
    ['the second', [row(1, 40_00, 'DONE')], standing(100_00), own(60_00), [told(2, 60_00, 'DONE')]],
    ['told again', [row(1, 40_00, 'DONE'), row(2, 60_00, 'DONE')], standing(100_00), null, []],
    ['by somebody else', [row(1, 40_00, 'DONE')], standing(50_00), null, [told(2, 10_00, 'DONE')]],
    [
      'ours and somebody else’s at once',
      [row(1, 40_00, 'DONE')],
      standing(70_00),
      own(20_00),
      [told(2, 20_00, 'DONE'), told(3, 10_00, 'DONE')],
    ],
    ['less than ours', [], standing(10_00), own(40_00), [told(1, 10_00, 'DONE')]],
    [
      'a capture of ours in flight is no refund',
      [],
      standing(0, true),
      { kind: 'CAPTURE', amountMinor: 40_00 },
      [],
    ],
  ] as const)('%s', (_, refunds, now, inFlight, expected) => {
    expect(refundsTold({ refunds: [...refunds] }, now, inFlight)).toEqual(expected)
  })
})

describe('a refund that pends', () => {
  const waiting = { refunds: [row(1, 40_00, 'PENDING')] }

  test('is ours when one of ours is in flight, and is written once', () => {
    expect(refundsTold({ refunds: [] }, standing(0, true), own(40_00))).toEqual([told(1, 40_00, 'PENDING')])
    expect(refundsTold({ refunds: [] }, standing(0, true), null)).toEqual([])
    expect(refundsTold(waiting, standing(0, true), own(40_00))).toEqual([])
  })

  test('is done when the sum has grown by it, and failed when nothing pends and it has not', () => {
    expect(refundsTold(waiting, standing(40_00), null)).toEqual([told(1, 40_00, 'DONE')])
    expect(refundsTold(waiting, standing(0), null)).toEqual([told(1, 40_00, 'FAILED')])
    expect(refundsTold(waiting, standing(55_00), null)).toEqual([
      told(1, 40_00, 'DONE'),
      told(2, 15_00, 'DONE'),
    ])
  })

  test('goes on pending while somebody else’s is done, and a failed one does not lend its name to the next', () => {
    expect(refundsTold(waiting, standing(5_00, true), null)).toEqual([told(2, 5_00, 'DONE')])
    const failed = { refunds: [row(1, 40_00, 'FAILED')] }
    expect(refundsTold(failed, standing(40_00), own(40_00))).toEqual([told(2, 40_00, 'DONE')])
  })
})
