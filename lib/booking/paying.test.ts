import { describe, expect, it } from 'vitest'
import { addMinutes } from '@/lib/period'
import { MONDAY } from '@/test/book-gear'
import type { WholeBooking } from './find-booking'
import { type BookingPayment, isUnderWay, owedBy, paidTwice, payingOf, payingPayment } from './paying'

type Attempt = BookingPayment['attempts'][number]

const attempt = (kind: Attempt['kind'], fate: Attempt['fate'], cause = 'checkout') =>
  ({ kind, fate, cause }) as Attempt

function payment(over: Partial<BookingPayment> = {}): BookingPayment {
  const amounts = {
    amountMinor: 60_000,
    authorizedMinor: 0,
    capturedMinor: 0,
    refundedMinor: 0,
    releasedMinor: 0,
  }
  const checkout = { id: 'visit', cause: 'BOOKING' as const }
  return {
    id: 'payment',
    leadId: null,
    checkout,
    attempts: [],
    endedAt: null,
    ...amounts,
    ...over,
  } as BookingPayment
}

const held = (...payments: BookingPayment[]) => ({
  state: 'HELD' as const,
  holdUntil: addMinutes(MONDAY, 5),
  payments,
})

const lapsed = (late: Partial<BookingPayment>) =>
  payingOf({ state: 'LAPSED', holdUntil: null, payments: [payment(late)] }, MONDAY)

describe('how far the renter has come with paying', () => {
  it.each([
    ['the visit is open', attempt('CHECKOUT', 'WAITING'), 'none'],
    ['the gateway did not answer', attempt('CHECKOUT', 'DECLINED'), 'no-answer'],
    ['the gateway refused our request', attempt('CHECKOUT', 'REFUSED'), 'refused'],
  ])('is unpaid when %s', (_, last, lastTry) => {
    expect(payingOf(held(payment({ attempts: [last] })), MONDAY)).toMatchObject({ kind: 'unpaid', lastTry })
  })

  it('is unpaid after the bank declined the rent, while what it had approved is let go', () => {
    const attempts = [attempt('CHECKOUT', 'DONE'), attempt('CAPTURE', 'DECLINED'), attempt('RELEASE', 'SENT')]
    const paying = payingOf(held(payment({ authorizedMinor: 60_000, attempts })), MONDAY)
    expect(paying).toMatchObject({ kind: 'unpaid', lastTry: 'declined' })
  })

  it.each([
    ['about to be opened', { attempts: [attempt('CHECKOUT', 'PREPARED')] }],
    ['being opened', { attempts: [attempt('CHECKOUT', 'SENT')] }],
    ['approved, and the rent is about to be taken', { authorizedMinor: 60_000 }],
    ['of unknown outcome', { authorizedMinor: 60_000, attempts: [attempt('CAPTURE', 'UNKNOWN')] }],
  ])('asks the bank while the payment is %s, also after the time is up', (_, over) => {
    const booking = held(payment(over))
    expect(payingOf(booking, MONDAY).kind).toBe('asking')
    expect(payingOf(booking, addMinutes(MONDAY, 30)).kind).toBe('asking')
  })

  it('looks at the newest try only', () => {
    const before = payment({ attempts: [attempt('CHECKOUT', 'DECLINED')] })
    const newest = payment({ id: 'second', attempts: [attempt('CHECKOUT', 'WAITING')] })
    expect(payingOf(held(before, newest), MONDAY)).toMatchObject({
      payment: { id: 'second' },
      lastTry: 'none',
    })
  })

  it('runs out when the time is up and nobody has paid', () => {
    const booking = held(payment({ attempts: [attempt('CHECKOUT', 'WAITING')] }))
    expect(payingOf(booking, addMinutes(MONDAY, 5)).kind).toBe('unpaid')
    expect(payingOf(booking, addMinutes(MONDAY, 6)).kind).toBe('running-out')
  })

  it.each(['CONFIRMED', 'OUT', 'RETURNED', 'COMPLETED'] as const)('is paid when %s', (state) => {
    expect(payingOf({ state, holdUntil: null, payments: [] }, MONDAY).kind).toBe('paid')
  })
})

describe('money that came too late', () => {
  it('says what became of it', () => {
    expect(lapsed({})).toMatchObject({ money: 'none' })
    expect(lapsed({ authorizedMinor: 60_000 })).toMatchObject({ money: 'going-back', amountMinor: 60_000 })
    expect(lapsed({ authorizedMinor: 60_000, releasedMinor: 60_000 })).toMatchObject({ money: 'released' })
    const paid = { authorizedMinor: 60_000, capturedMinor: 60_000 }
    expect(lapsed(paid)).toMatchObject({ money: 'going-back' })
    expect(lapsed({ ...paid, refundedMinor: 60_000 })).toMatchObject({ money: 'refunded' })
  })
})

describe('which payment is which', () => {
  const first = payment({ id: 'first', authorizedMinor: 60_000, capturedMinor: 10_000 })
  const second = payment({
    id: 'second',
    authorizedMinor: 60_000,
    capturedMinor: 60_000,
    attempts: [attempt('REFUND', 'DONE', 'paid-twice')],
  })
  const link = (over: Partial<BookingPayment>) =>
    payment({
      checkout: { id: 'link', cause: 'EXTRA' } as WholeBooking['payments'][number]['checkout'],
      ...over,
    })

  it('keeps a second payment apart from the one that carries the booking', () => {
    expect(payingPayment({ payments: [first, second] })?.id).toBe('first')
    expect(paidTwice({ payments: [first, second] }).map(({ id }) => id)).toEqual(['second'])
  })

  it('asks by link for the newest try of a visit, until it is paid', () => {
    const tries = [link({ id: 'old', authorizedMinor: 35_000, endedAt: MONDAY }), link({ id: 'new' })]
    expect(owedBy({ payments: [first, ...tries] }).map(({ id }) => id)).toEqual(['new'])
    expect(owedBy({ payments: [first, ...tries, link({ id: 'paid', capturedMinor: 35_000 })] })).toEqual([])
  })

  it('never calls a payment under way whose money goes back', () => {
    expect(isUnderWay(payment({ authorizedMinor: 1, attempts: [attempt('RELEASE', 'SENT')] }))).toBe(false)
    expect(isUnderWay(payment({ authorizedMinor: 1, endedAt: MONDAY }))).toBe(false)
  })
})
