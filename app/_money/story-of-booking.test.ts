import { expect, test } from 'vitest'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { storyOfBooking } from './story-of-booking'

const NOW = new Date('2026-11-28T10:00:00Z')
const LATER = new Date('2026-12-28T10:00:00Z')

type Deposit = Partial<NonNullable<WholeBooking['deposit']>>
type Payment = Omit<Partial<WholeBooking['payments'][number]>, 'lines' | 'checkout'> & {
  lines?: { id: string; purpose: string; capturedMinor: number }[]
  checkout?: { id: string; cause: string }
}

const rent = (capturedMinor: number) => ({ id: 'rent', purpose: 'RENT', capturedMinor })
const deposit = (capturedMinor: number) => ({ id: 'deposit', purpose: 'DEPOSIT', capturedMinor })

const main = (changes: Payment = {}) => ({
  ...{ id: 'main', checkout: { id: 'visit', cause: 'BOOKING' }, lines: [rent(100_00), deposit(0)] },
  ...{ authorizedMinor: 600_00, capturedMinor: 100_00, refundedMinor: 0, endedAt: null, endedHow: null },
  ...changes,
})

const byLink = (id: string, changes: Payment = {}) => ({
  ...main({ checkout: { id: 'link', cause: 'EXTRA' }, authorizedMinor: 0, capturedMinor: 0, lines: [] }),
  ...{ id, amountMinor: 250_00 },
  ...changes,
})

// Only what the story reads.
const story = (deposited: Deposit, payments: object[] = [main()], at = NOW) =>
  storyOfBooking(
    {
      currency: 'NOK',
      location: { timeZone: 'Europe/Oslo' },
      payments,
      deposit: {
        ...{ paymentLineId: 'deposit', ending: 'LAPSES', limitMinor: 500_00, capturedMinor: 0 },
        ...{ refundedMinor: 0, keptMinor: 0, guaranteedUntil: NOW, capturableUntil: LATER, endedAt: null },
        ...deposited,
      },
    } as unknown as WholeBooking,
    at,
  )

test('SHF-18 600 authorized: 100 captured, 500 open', () => {
  expect(story({})).toMatchObject({
    authorized: 600_00,
    rentCaptured: 100_00,
    depositOpen: 500_00,
    lapsed: 0,
  })
})

test('nothing is told before anything is authorized', () => {
  const payments = [main({ authorizedMinor: 0, capturedMinor: 0, lines: [rent(0), deposit(0)] })]
  const told = story({ capturableUntil: null, guaranteedUntil: null }, payments)
  expect(told).toMatchObject({ authorized: 0, rentCaptured: 0, depositOpen: 0, lapsed: 0, owed: 0 })
})

test('SHF-20 what was never captured lapses when its time is over, and nothing is refunded', () => {
  const taken = { capturedMinor: 350_00 }
  expect(story(taken)).toMatchObject({ depositCaptured: 350_00, depositOpen: 150_00, lapsed: 0 })
  const over = { depositCaptured: 350_00, depositOpen: 0, lapsed: 150_00, refunded: 0 }
  expect(story(taken, [main()], LATER)).toMatchObject(over)
  expect(story({ ...taken, endedAt: NOW })).toMatchObject(over)
})

test('a deposit that was really paid is held, not open, also while it goes back', () => {
  const paidIn = {
    ending: 'REFUND',
    capturedMinor: 500_00,
    keptMinor: 120_00,
    capturableUntil: null,
  } as const
  const payments = [main({ lines: [rent(100_00), deposit(500_00)], refundedMinor: 380_00 })]
  expect(story({ ...paidIn, refundedMinor: 380_00 }, payments)).toMatchObject({
    ...{ paidAtOnce: true, rentCaptured: 100_00, depositCaptured: 120_00, depositHeld: 380_00 },
    ...{ depositOpen: 0, lapsed: 0, refunded: 380_00 },
  })
})

test('an authorization that was released as a whole has lapsed as a whole', () => {
  const payments = [
    main({ capturedMinor: 0, lines: [rent(0), deposit(0)], endedAt: NOW, endedHow: 'RELEASED' }),
  ]
  expect(story({}, payments)).toMatchObject({ rentCaptured: 0, lapsed: 600_00 })
})

test('the payment that carries the deposit is the one told of', () => {
  const first = main({ id: 'first', lines: [], authorizedMinor: 0 })
  expect(story({}, [first, main()])).toMatchObject({ authorized: 600_00 })
})

test('what was asked for and paid after the rental is told beside the rent, and so is what of it went back', () => {
  const extra = byLink('a', { authorizedMinor: 250_00, capturedMinor: 250_00, refundedMinor: 50_00 })
  expect(story({}, [main(), extra])).toMatchObject({
    ...{ authorized: 600_00, rentCaptured: 100_00, extraCaptured: 250_00, refunded: 50_00, owed: 0 },
  })
})

test('what is asked for by link is owed once, however often it was tried, until it is paid', () => {
  expect(story({}, [main(), byLink('a'), byLink('b')])).toMatchObject({ owed: 250_00 })
  expect(story({}, [main(), byLink('a'), byLink('b', { capturedMinor: 250_00 })])).toMatchObject({ owed: 0 })
})
