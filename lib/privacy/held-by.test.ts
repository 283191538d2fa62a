import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/period'
import { type Holding, heldBy, overSince } from './held-by'
import { BOOK_YEARS, keptByLawUntil, lastKeptByLaw, RETENTION } from './retention'

const AT = new Date('2028-06-01T10:00:00Z')
const LONG_AGO = addDays(AT, -RETENTION.disputeDays - 1)

const over: Holding = {
  ...{ id: '1', number: 'K7Q-4MX2', state: 'COMPLETED', createdAt: LONG_AGO, confirmedAt: LONG_AGO },
  ...{ untilAt: LONG_AGO, takenBackAt: LONG_AGO, cancelledAt: null, lateMinor: null, lateDecidedAt: null },
  ...{ deposit: null, claims: [], payments: [], refundRequests: [], storedCards: [], notices: [] },
}
const payment = { authorizedMinor: 600_00, capturedMinor: 100_00, endedAt: null, attempts: [], refunds: [] }
const claim = { openedAt: LONG_AGO, closedAt: LONG_AGO, collectedAt: LONG_AGO }
const one = [{ id: 'x' }]

test('a booking that is over, with nothing open, can be erased', () => {
  expect(heldBy(over, AT)).toBeNull()
  expect(
    heldBy(
      { ...over, payments: [payment], deposit: { endedAt: LONG_AGO, paymentLineId: 'l', captures: [] } },
      AT,
    ),
  ).toBeNull()
  expect(heldBy({ ...over, state: 'LAPSED', confirmedAt: null, takenBackAt: null }, AT)).toBeNull()
})

const RUNNING: [string, Partial<Holding>][] = [
  ['the rental is still to come', { state: 'CONFIRMED' }],
  ['the gear is out', { state: 'OUT' }],
  ['the deposit of returned gear is not over', { state: 'RETURNED' }],
  ['nobody has decided about the fee for being late', { lateMinor: 50_00 }],
  [
    'a deposit is still authorized',
    { state: 'CANCELLED', payments: [payment], deposit: { endedAt: null, paymentLineId: 'l', captures: [] } },
  ],
  ['a gateway has not answered', { payments: [{ ...payment, attempts: one }] }],
  ['a refund is on its way', { payments: [{ ...payment, refunds: one }] }],
  ['a refund is to be paid by hand', { refundRequests: [{ parts: one }] }],
  ['a card is still stored', { storedCards: one }],
  ['a letter is still in the tray', { notices: one }],
  [
    'a claim waits for the answer',
    { claims: [{ ...claim, state: 'NOTIFIED', closedAt: null, collectedAt: null }] },
  ],
  ['a decided claim is not collected', { claims: [{ ...claim, state: 'DECIDED', collectedAt: null }] }],
]

describe('it stays while something is not over', () => {
  test.each(RUNNING)('%s', (_, change) => {
    expect(heldBy({ ...over, ...change }, AT)).toEqual({ why: 'RUNNING' })
  })
})

describe('what was taken may be disputed for as long as a card scheme hears it', () => {
  const taken = addDays(AT, -10)
  const until = addDays(taken, RETENTION.disputeDays)

  test.each<[string, Partial<Holding>]>([
    ['from a deposit', { deposit: { endedAt: taken, paymentLineId: 'l', captures: [{ createdAt: taken }] } }],
    ['for a claim', { claims: [{ ...claim, state: 'DECIDED', collectedAt: taken }] }],
  ])('%s', (_, change) => {
    const booking = { ...over, ...change }
    expect(heldBy(booking, AT)).toEqual({ why: 'DISPUTE', until })
    expect(heldBy(booking, addDays(until, -1))).toEqual({ why: 'DISPUTE', until })
    expect(heldBy(booking, until)).toBeNull()
  })
})

test('the days are counted from when it was over for the renter', () => {
  const [back, cancelled] = [addDays(AT, -3), addDays(AT, -2)]
  expect(overSince({ ...over, takenBackAt: back })).toEqual(back)
  expect(overSince({ ...over, takenBackAt: null, cancelledAt: cancelled })).toEqual(cancelled)
  expect(overSince({ ...over, takenBackAt: null, confirmedAt: null, createdAt: back })).toEqual(back)
})

test('the law keeps a document for years after the end of its own year', () => {
  expect(keptByLawUntil('2026-01-01')).toBe(`${2027 + BOOK_YEARS}-01-01`)
  expect(keptByLawUntil('2026-12-31')).toBe(`${2027 + BOOK_YEARS}-01-01`)
  expect(lastKeptByLaw(['2025-12-31', '2026-01-01'])).toBe(keptByLawUntil('2026-01-01'))
  expect(lastKeptByLaw([])).toBeNull()
})
