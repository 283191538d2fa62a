import { describe, expect, test } from 'vitest'
import type { Standing } from '@/lib/gateway/gateway'
import { addMinutes } from '@/lib/period'
import type { BookedCapture, BookedRefund, Books } from './difference'
import { differencesOf } from './differences-of'

const AT = new Date('2026-11-28T10:00:00Z')
const CAN = { endsVisits: true, capturesAreAsked: true }

const booked = (ref: string, amountMinor: number, changes: Partial<BookedCapture> = {}): BookedCapture => ({
  ...{ gatewayRef: ref, amountMinor, attemptId: 'a', capturedAt: AT },
  ...changes,
})
const back = (ref: string, amountMinor: number, changes: Partial<BookedRefund> = {}): BookedRefund => ({
  ...{ gatewayRef: ref, amountMinor, attemptId: 'a', state: 'DONE', refundedAt: addMinutes(AT, 1) },
  ...changes,
})

// Rent of 100 captured, of which 40 went back.
const BOOKS: Books = {
  currency: 'NOK',
  amountMinor: 600_00,
  authorizedMinor: 600_00,
  capturedMinor: 100_00,
  refundedMinor: 40_00,
  releasedMinor: 0,
  endedHow: null,
  captures: [booked('c1', 100_00)],
  refunds: [back('r1', 40_00)],
}
const capture = (ref: string, amountMinor: number) => ({ ref, amountMinor, at: AT, lines: [] })
const refund = (ref: string, amountMinor: number, state: 'PENDING' | 'DONE' | 'FAILED' = 'DONE') => ({
  ...{ ref, amountMinor, at: AT, state },
})
const STANDING: Standing = {
  currency: 'NOK',
  amountMinor: 600_00,
  authorizedMinor: 600_00,
  capturedMinor: 100_00,
  refundedMinor: 40_00,
  releasedMinor: 0,
  captures: [capture('c1', 100_00)],
  refunds: [refund('r1', 40_00)],
  method: null,
  createdAt: AT,
  ended: null,
}

const found = (standing: Partial<Standing>, books: Partial<Books> = {}, can = CAN) =>
  differencesOf({ ...BOOKS, ...books }, { ...STANDING, ...standing }, can).map(
    ({ kind, subject, expected, found }) =>
      [kind, subject, expected, found].map((part) => part?.replaceAll('\u00a0', ' ') ?? null),
  )

test('books that agree have no difference', () => {
  expect(found({})).toEqual([])
})

type Case = [string, Partial<Standing>, Partial<Books>, (string | null)[][]]

const MORE = { capturedMinor: 170_00, captures: [capture('c1', 100_00), capture('c2', 70_00)] }
const TWICE = { capturedMinor: 200_00, captures: [capture('c1', 100_00), capture('c2', 100_00)] }
const EXTRA = ['EXTRA', 'c2', null, '70 NOK']
const TWIN = ['DUPLICATE', 'c2', null, '100 NOK']
const inBooks = (amountMinor: number) => ({
  capturedMinor: 100_00 + amountMinor,
  captures: [booked('c1', 100_00), booked('c2', amountMinor, { attemptId: null })],
})
const NO_CAPTURE = { captures: [], refunds: [], capturedMinor: 0, refundedMinor: 0 }

describe('each difference is said once, with what we expected and what was found', () => {
  test.each<Case>([
    [
      'another currency, and nothing else with it',
      { currency: 'SEK', amountMinor: 1 },
      {},
      [['CURRENCY', 'currency', 'NOK', 'SEK']],
    ],
    [
      'another amount was asked for',
      { amountMinor: 700_00 },
      {},
      [['AMOUNT', 'asked', '600 NOK', '700 NOK']],
    ],
    ['less is authorized', { authorizedMinor: 500_00 }, {}, [['AMOUNT', 'authorized', '600 NOK', '500 NOK']]],
    [
      'nothing is authorized any more',
      { authorizedMinor: 0 },
      {},
      [['MISSING', 'authorized', '600 NOK', '0 NOK']],
    ],
    [
      'money we have not heard of',
      NO_CAPTURE,
      { ...NO_CAPTURE, authorizedMinor: 0 },
      [['EXTRA', 'authorized', '0 NOK', '600 NOK']],
    ],
    [
      'paid after we gave the visit up',
      NO_CAPTURE,
      { ...NO_CAPTURE, authorizedMinor: 0, endedHow: 'TERMINATED' },
      [['LATE', 'authorized', '0 NOK', '600 NOK']],
    ],
    [
      'a capture the gateway does not know',
      { captures: [], capturedMinor: 0 },
      {},
      [['MISSING', 'c1', '100 NOK', null]],
    ],
    [
      'a refund the gateway does not know',
      { refunds: [], refundedMinor: 0 },
      {},
      [['MISSING', 'r1', '40 NOK', null]],
    ],
    [
      'a capture of another amount',
      { captures: [capture('c1', 90_00)], capturedMinor: 90_00 },
      {},
      [['AMOUNT', 'c1', '100 NOK', '90 NOK']],
    ],
    [
      'a refund of another amount',
      { refunds: [refund('r1', 50_00)], refundedMinor: 50_00 },
      {},
      [['AMOUNT', 'r1', '40 NOK', '50 NOK']],
    ],
    ['a capture nobody asked for', MORE, {}, [EXTRA]],
    ['the same once it is in our books, until it goes back', MORE, inBooks(70_00), [EXTRA]],
    [
      'after the payment was over',
      MORE,
      { endedHow: 'EXPIRED' },
      [
        ['LATE', 'c2', null, '70 NOK'],
        ['STATE', 'ended', 'expired', 'open'],
      ],
    ],
    [
      'an authorization that ran out, which no gateway tells',
      NO_CAPTURE,
      { ...NO_CAPTURE, endedHow: 'EXPIRED' },
      [],
    ],
    ['the same capture twice', TWICE, {}, [TWIN]],
    ['the same once both are in our books', TWICE, inBooks(100_00), [TWIN]],
    [
      'a refund made in the back office',
      { refundedMinor: 60_00, refunds: [refund('r1', 40_00), refund('r2', 20_00)] },
      {},
      [['EXTRA', 'r2', null, '20 NOK']],
    ],
    [
      'the same refund twice',
      { refundedMinor: 80_00, refunds: [refund('r1', 40_00), refund('r2', 40_00)] },
      {},
      [['DUPLICATE', 'r2', null, '40 NOK']],
    ],
    [
      'a refund that is not done after all',
      { refundedMinor: 0, refunds: [refund('r1', 40_00, 'FAILED')] },
      {},
      [['STATE', 'r1', 'done', 'failed']],
    ],
    [
      'sums that its own list does not carry',
      { capturedMinor: 110_00 },
      {},
      [['AMOUNT', 'captured', '100 NOK', '110 NOK']],
    ],
    ['something was let go', { releasedMinor: 500_00 }, {}, [['AMOUNT', 'released', '0 NOK', '500 NOK']]],
    [
      'what we call let go is still blocked',
      { ...NO_CAPTURE, ended: null },
      { ...NO_CAPTURE, endedHow: 'RELEASED', releasedMinor: 600_00 },
      [['AMOUNT', 'released', '600 NOK', '0 NOK']],
    ],
    [
      'a visit that is over for the gateway alone',
      { ...NO_CAPTURE, authorizedMinor: 0, ended: 'TERMINATED' },
      { ...NO_CAPTURE, authorizedMinor: 0 },
      [['STATE', 'ended', 'open', 'ended unpaid']],
    ],
    [
      'a visit that is over for us alone',
      { ...NO_CAPTURE, authorizedMinor: 0 },
      { ...NO_CAPTURE, authorizedMinor: 0, endedHow: 'TERMINATED' },
      [['STATE', 'ended', 'ended unpaid', 'open']],
    ],
  ])('%s', (_, standing, books, expected) => {
    expect(found(standing, books)).toEqual(expected)
  })
})

describe('what is no difference', () => {
  test('a capture nobody asked for that has gone back', () => {
    const gone = { refunds: [refund('r1', 40_00), refund('r2', 70_00)], refundedMinor: 110_00 }
    const ours = {
      ...inBooks(70_00),
      refundedMinor: 110_00,
      refunds: [back('r1', 40_00), back('r2', 70_00, { attemptId: null })],
    }
    expect(found({ ...MORE, ...gone }, ours)).toEqual([])
  })

  test('a capture without an attempt, where money is taken at once', () => {
    expect(found(MORE, inBooks(70_00), { ...CAN, capturesAreAsked: false })).toEqual([])
  })

  test('a back-office refund once it is in our books', () => {
    const refunds = [back('r1', 40_00), back('r2', 20_00, { attemptId: null })]
    const theirs = { refundedMinor: 60_00, refunds: [refund('r1', 40_00), refund('r2', 20_00)] }
    expect(found(theirs, { refundedMinor: 60_00, refunds })).toEqual([])
  })

  test('a refund that failed on both sides, or that only the gateway tried', () => {
    const refunds = [back('r1', 40_00), back('r2', 20_00, { state: 'FAILED' })]
    const theirs = [refund('r1', 40_00), refund('r2', 20_00, 'FAILED'), refund('r3', 1_00, 'FAILED')]
    expect(found({ refunds: theirs }, { refunds })).toEqual([])
  })

  test('a visit that we gave up, where the gateway cannot end visits', () => {
    const unpaid = { ...NO_CAPTURE, authorizedMinor: 0 }
    expect(found(unpaid, { ...unpaid, endedHow: 'TERMINATED' }, { ...CAN, endsVisits: false })).toEqual([])
  })
})

test('every difference comes with a sentence that carries both sides', () => {
  const [difference] = differencesOf(
    BOOKS,
    { ...STANDING, captures: [capture('c1', 90_00)], capturedMinor: 90_00 },
    CAN,
  )
  expect(difference?.reason.replaceAll('\u00a0', ' ')).toBe(
    'We have booked a capture of 100 NOK; the gateway says it is one of 90 NOK.',
  )
})
