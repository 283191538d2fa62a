import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { vatWithin } from '@/lib/money'
import { BANK, byAccount, clearingAccount, DISPUTED_DAMAGE, readAccount } from './account'
import type { Posting, Share } from './posting'
import { postingsOfCapture } from './postings-of-capture'
import { postingsOfKeptDeposit } from './postings-of-kept-deposit'
import { postingsOfRefund } from './postings-of-refund'

const CARD = clearingAccount({ gateway: 'nexi', methodKind: 'CARD' })
const SWISH = clearingAccount({ gateway: 'nexi', methodKind: 'DIRECT' })

const share = (purpose: Share['purpose'], grossMinor: number, vatRateBp = 0): Share => ({
  purpose,
  grossMinor,
  vatRateBp,
  vatMinor: vatWithin(grossMinor, vatRateBp),
})

const read = (postings: Posting[]) =>
  Object.fromEntries(postings.map(({ account, amountMinor }) => [account, amountMinor]))

// Debit is positive. The amounts are those of the worked example, in øre.
describe('what each movement posts', () => {
  test('captured rent: the gateway has 100, of which 80 is earned and 20 is VAT', () => {
    expect(read(postingsOfCapture(CARD, 'NOK', [share('rent', 100_00, 2500)]))).toEqual({
      'clearing:nexi:CARD': 100_00,
      'rent:2500': -80_00,
      'vat:2500': -20_00,
    })
  })

  test('a deposit captured for damage is compensation, outside VAT', () => {
    expect(read(postingsOfCapture(CARD, 'NOK', [share('damage', 300_00)]))).toEqual({
      'clearing:nexi:CARD': 300_00,
      'damage:0': -300_00,
    })
  })

  test('a deposit captured for delay is extra rental, with VAT', () => {
    expect(read(postingsOfCapture(CARD, 'NOK', [share('late', 125_00, 2500)]))).toEqual({
      'clearing:nexi:CARD': 125_00,
      'late:2500': -100_00,
      'vat:2500': -25_00,
    })
  })

  test('SHF-3 a deposit that was paid in is a debt to the renter, not income', () => {
    expect(
      read(postingsOfCapture(SWISH, 'NOK', [share('rent', 100_00, 2500), share('HELD', 500_00)])),
    ).toEqual({
      'clearing:nexi:DIRECT': 600_00,
      'rent:2500': -80_00,
      'vat:2500': -20_00,
      'deposits-held': -500_00,
    })
  })

  test('a part of it that is kept becomes ours without money moving', () => {
    expect(read(postingsOfKeptDeposit('NOK', [share('damage', 350_00)]))).toEqual({
      'deposits-held': 350_00,
      'damage:0': -350_00,
    })
    expect(read(postingsOfKeptDeposit('NOK', [share('late', 125_00, 2500)]))).toEqual({
      'deposits-held': 125_00,
      'late:2500': -100_00,
      'vat:2500': -25_00,
    })
  })

  test('pain 63: damage that is taken under objection is nobody’s income before it is decided', () => {
    expect(read(postingsOfCapture(CARD, 'NOK', [share('DISPUTED', 300_00)]))).toEqual({
      'clearing:nexi:CARD': 300_00,
      'disputed-damage': -300_00,
    })
    expect(read(postingsOfCapture(DISPUTED_DAMAGE, 'NOK', [share('damage', 125_00, 2500)]))).toEqual({
      'disputed-damage': 125_00,
      'damage:2500': -100_00,
      'vat:2500': -25_00,
    })
  })

  test('the rest of it goes back to the renter', () => {
    expect(read(postingsOfRefund(SWISH, 'NOK', [share('HELD', 150_00)]))).toEqual({
      'clearing:nexi:DIRECT': -150_00,
      'deposits-held': 150_00,
    })
  })

  test('refunded rent takes income and VAT back', () => {
    expect(read(postingsOfRefund(CARD, 'NOK', [share('rent', 50_00, 2500)]))).toEqual({
      'clearing:nexi:CARD': -50_00,
      'rent:2500': 40_00,
      'vat:2500': 10_00,
    })
  })

  test('what could not go back the way it came leaves our bank, not the gateway', () => {
    expect(read(postingsOfRefund(BANK, 'NOK', [share('rent', 50_00, 2500)]))).toEqual({
      bank: -50_00,
      'rent:2500': 40_00,
      'vat:2500': 10_00,
    })
  })

  test('two lines of one rate are one posting; two rates are two', () => {
    const shares = [share('rent', 100_00, 2500), share('rent', 25_00, 2500), share('extra', 112_00, 1200)]
    expect(read(postingsOfCapture(CARD, 'NOK', shares))).toEqual({
      'clearing:nexi:CARD': 237_00,
      'rent:2500': -100_00,
      'vat:2500': -25_00,
      'extra:1200': -100_00,
      'vat:1200': -12_00,
    })
  })
})

const shares = fc.array(
  fc
    .record({
      purpose: fc.constantFrom<Share['purpose']>('rent', 'late', 'damage', 'extra', 'deposit-taken', 'HELD'),
      grossMinor: fc.integer({ min: 1, max: 10_000_000 }),
      vatRateBp: fc.constantFrom(0, 1200, 1500, 2500),
    })
    .map(({ purpose, grossMinor, vatRateBp }) =>
      share(purpose, grossMinor, purpose === 'HELD' ? 0 : vatRateBp),
    ),
  { minLength: 1, maxLength: 8 },
)
const sum = (postings: Posting[]) => postings.reduce((total, { amountMinor }) => total + amountMinor, 0)

test('whatever the amounts, every entry sums to zero, names each account once and posts no zero', () => {
  fc.assert(
    fc.property(shares, (given) => {
      for (const postings of [
        postingsOfCapture(CARD, 'NOK', given),
        postingsOfRefund(CARD, 'NOK', given),
        postingsOfKeptDeposit(
          'NOK',
          given.filter(({ purpose }) => purpose !== 'HELD'),
        ),
      ]) {
        expect(sum(postings)).toBe(0)
        expect(new Set(postings.map(({ account }) => account)).size).toBe(postings.length)
        expect(postings.every(({ amountMinor }) => amountMinor !== 0)).toBe(true)
      }
    }),
  )
})

test('a refund of everything leaves nothing of its capture in any account', () => {
  fc.assert(
    fc.property(shares, (given) => {
      const both = [...postingsOfCapture(CARD, 'NOK', given), ...postingsOfRefund(CARD, 'NOK', given)]
      for (const account of new Set(both.map((posting) => posting.account)))
        expect(sum(both.filter((posting) => posting.account === account))).toBe(0)
    }),
  )
})

test.each([
  ['clearing:nexi:CARD', 'ASSET', 'Clearing, card at Nexi Checkout'],
  ['clearing:nexi:UNKNOWN', 'ASSET', 'Clearing, unknown method at Nexi Checkout'],
  ['clearing:d2:WALLET', 'ASSET', 'Clearing, wallet at DIBS D2'],
  ['clearing:gone:CARD', 'ASSET', 'Clearing, card at gone'],
  ['deposits-held', 'LIABILITY', 'Deposits in our keeping'],
  ['disputed-damage', 'LIABILITY', 'Damage taken under objection'],
  ['vat:1250', 'LIABILITY', 'Output VAT, 12.5 %'],
  ['rent:2500', 'INCOME', 'Rent, 25 % VAT'],
  ['damage:0', 'INCOME', 'Damage compensation, outside VAT'],
])('the account %s is %s and called "%s"', (code, kind, name) => {
  expect(readAccount(code)).toMatchObject({ code, kind, name })
})

test('an account nobody can have posted to is a mistake', () => {
  expect(() => readAccount('cash:0')).toThrow('cash:0')
})

test('a balance goes from what we have over what we owe to what we earned', () => {
  const codes = ['rent:2500', 'vat:2500', 'clearing:nexi:DIRECT', 'deposits-held', 'clearing:nexi:CARD']
  expect(codes.sort(byAccount)).toEqual([
    'clearing:nexi:CARD',
    'clearing:nexi:DIRECT',
    'deposits-held',
    'vat:2500',
    'rent:2500',
  ])
})
