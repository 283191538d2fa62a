import { describe, expect, test } from 'vitest'
import type { CheckoutAttempt, MoneyAttempt } from '@/lib/gateway/gateway'
import { cancelFields, captureFields, refundFields, ticketFields, unfit, windowForm } from './message'
import { nameOf, orderidOf, readName } from './name'

const ACCOUNT = {
  merchant: '90000001',
  keys: { k1: 'test-k1-000000000000000000000000', k2: 'test-k2-000000000000000000000000' },
  test: true,
}
const KEY = '0193a2b4-5c6d-7e8f-9012-3f9a1c5b7d20'
const line = {
  reference: 'RENT-1',
  description: 'City bike, M',
  quantity: 2,
  amountMinor: 100_00,
  vatRateBp: 2500,
}
const deposit = {
  ...line,
  reference: 'DEPOSIT-1',
  description: 'Deposit "held" <b>',
  quantity: 1,
  amountMinor: 500_00,
}

const visit = (changes: Partial<CheckoutAttempt> = {}): CheckoutAttempt => ({
  key: KEY,
  bookingNumber: 'K7Q-4MX2',
  currency: 'NOK',
  parts: [[line], [deposit]],
  storeCard: false,
  contact: { name: 'Maja', email: 'maja@example.com', phone: '+47 40 00 00 01' },
  termsUrl: 'https://app.test/terms',
  returnUrl: 'https://app.test/return',
  cancelUrl: 'https://app.test/return?left=1',
  eventUrl: 'https://app.test/api/gateways/d2/events?payment=1',
  webhookSecret: 'not used by this gateway',
  ...changes,
})

describe('the window', () => {
  test('SHF-14 rent and deposit are two authorizations in one visit, and the sum is what the renter approves', () => {
    expect(windowForm(ACCOUNT, visit())).toEqual({
      merchant: '90000001',
      orderid: 'K7Q-4MX2.3f9a1c5b7d20',
      amount: '60000',
      currency: '578',
      split: '2',
      amount1: '10000',
      amount2: '50000',
      accepturl: 'https://app.test/return',
      cancelurl: 'https://app.test/return?left=1',
      callbackurl: 'https://app.test/api/gateways/d2/events?payment=1',
      uniqueoid: 'yes',
      lang: 'en',
      test: '1',
      decorator: 'default',
      ordertext: '2 × City bike, M, Deposit  held   b ',
      md5key: '4beefe4cdf6f7fb469074e20ddd15fdd',
    })
  })

  test('one part is not split; a card is kept only where the renter agreed; a real account is not told to rehearse', () => {
    const plain = windowForm({ ...ACCOUNT, test: false }, visit({ parts: [[line, deposit]] }))
    expect(Object.keys(plain).filter((name) => /split|amount\d|maketicket|test/.test(name))).toEqual([])
    expect(windowForm(ACCOUNT, visit({ storeCard: true }))).toMatchObject({ maketicket: '1' })
  })

  test('what D2 cannot take is known before anybody is sent there', () => {
    expect(unfit('NOK', 600_00)).toBeNull()
    expect(unfit('USD', 600_00)).toBe('D2 does not take USD here')
    expect(unfit('NOK', 0)).toContain('no amount')
    expect(unfit('NOK', 1_715_000_001)).toContain('no amount')
  })
})

describe('calls', () => {
  const paid = { orderid: 'K7Q-4MX2.3f9a1c5b7d20', part: 2, transact: '800000002' }
  const payment = { ref: nameOf(paid), currency: 'NOK', amountMinor: 500_00, visitMinor: 600_00 }
  const attempt = { payment, amountMinor: 350_00 } as MoneyAttempt

  test('a capture and a refund are proved with their amount, a cancel without', () => {
    const money = { orderid: paid.orderid, transact: '800000002', amount: '35000' }
    const md5key = '81be2c987d4f3f771478110f6228bad0'
    expect(captureFields(ACCOUNT, paid, attempt)).toEqual({ ...money, md5key })
    expect(refundFields(ACCOUNT, paid, attempt)).toEqual({ ...money, currency: '578', md5key })
    expect(cancelFields(ACCOUNT, paid)).toEqual({
      orderid: paid.orderid,
      transact: '800000002',
      md5key: 'ed70b079e6b4d96e346d3faa5074f49a',
    })
  })

  test('a stored card pays for an order of its own, which D2 takes once', () => {
    const { eventUrl, webhookSecret } = visit()
    const asked = { key: KEY, bookingNumber: 'K7Q-4MX2', currency: 'NOK', amountMinor: 500_00 }
    expect(
      ticketFields(ACCOUNT, { ...asked, lines: [deposit], card: '900000001', eventUrl, webhookSecret }),
    ).toEqual({
      orderid: 'K7Q-4MX2.3f9a1c5b7d20',
      ticket: '900000001',
      amount: '50000',
      currency: '578',
      uniqueoid: 'yes',
      test: '1',
      md5key: '99527b1e02380fa1b2651981a005e278',
    })
  })
})

describe('names', () => {
  test.each([
    [{ orderid: 'K7Q-4MX2.3f9a1c5b7d20', part: 1, transact: undefined }],
    [{ orderid: 'K7Q-4MX2.3f9a1c5b7d20', part: 2, transact: '800000002' }],
  ])('are read as they were written', (name) => {
    expect(readName(nameOf(name))).toEqual(name)
  })

  test.each([['0'.repeat(32)], ['a/0'], ['a/1/x'], ['a b/1'], [''], ['a/1/2/3']])('"%s" is none', (ref) => {
    expect(readName(ref)).toBeNull()
  })

  test('every attempt is an order of its own, inside the fifty characters that D2 allows', () => {
    expect(orderidOf({ bookingNumber: 'K7Q-4MX2', key: KEY })).toMatch(/^[A-Za-z0-9._|-]{1,50}$/)
    expect(orderidOf({ bookingNumber: 'K7Q-4MX2', key: KEY.replace('20', '21') })).not.toBe(
      orderidOf({ bookingNumber: 'K7Q-4MX2', key: KEY }),
    )
  })
})
