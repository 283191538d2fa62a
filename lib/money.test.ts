import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CURRENCIES } from '@/lib/company/company'
import { LANGUAGES, LOCALES } from './language'
import { formatMoney, readMinor, shareOut, vatWithin } from './money'

describe('an amount as a person types it', () => {
  test.each([
    ['350', 350_00],
    ['350.5', 350_50],
    ['350,50', 350_50],
    [' 1 250,00 ', 1250_00],
    ['0', 0],
    ['-1', -100],
    ['0.01', 1],
  ])('%s', (text, minor) => {
    expect(readMinor(text)).toBe(minor)
  })

  test.each([
    '',
    'abc',
    '1.234',
    '1,234',
    '1.2.3',
    '1e3',
    '0x10',
    '١٢',
    '1234567890',
    '--1',
    '1 000.-',
    'NaN',
    'Infinity',
  ])('%s is none', (text) => {
    expect(readMinor(text)).toBeNull()
  })

  test('what we show can be typed back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (minor) => {
        const shown = formatMoney({ minor, currency: 'NOK' }).replace(/[^\d.]/g, '')
        expect(readMinor(shown)).toBe(minor)
      }),
    )
  })
})

test('nothing that was given back is nothing, not minus nothing', () => {
  expect(formatMoney({ minor: -1 * 0, currency: 'NOK' })).toBe('0\u00a0NOK')
  expect(formatMoney({ minor: -50, currency: 'NOK' })).toBe('-0.50\u00a0NOK')
})

test('the VAT inside 100 at 25 % is 20; what is outside carries none', () => {
  expect(vatWithin(100_00, 2500)).toBe(20_00)
  expect(vatWithin(350_00, 0)).toBe(0)
})

test('VAT and net add up to gross, whatever the rate', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2_147_483_647 }),
      fc.constantFrom(0, 600, 1200, 1500, 2500, 2550),
      (gross, rate) => {
        const vat = vatWithin(gross, rate)
        expect(Number.isInteger(vat) && vat >= 0 && vat <= gross).toBe(true)
        expect(Math.abs(((gross - vat) * rate) / 10_000 - vat)).toBeLessThanOrEqual(1)
      },
    ),
  )
})

test('an amount is shared out to the last cent, and nobody gets more than their weight', () => {
  expect(shareOut(100, [1, 1, 1])).toEqual([34, 33, 33])
  expect(shareOut(0, [5, 5])).toEqual([0, 0])
  expect(shareOut(10, [0, 0])).toEqual([0, 0])
  const weights = fc.array(fc.nat(2_000_000_000), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (own, part) => {
      const total = own.reduce((sum, weight) => sum + weight, 0)
      const minor = Math.floor(total * part)
      const shares = shareOut(minor, own)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(minor)
      for (const [at, share] of shares.entries()) expect(share).toBeLessThanOrEqual(own[at]!)
    }),
  )
})

describe('an amount in each currency of a shop, as each language writes it', () => {
  const space = '\u00a0'
  const WRITTEN = {
    en: ['1,250', '1,250.50', '-1,250.50'],
    nb: [`1${space}250`, `1${space}250,50`, `\u22121${space}250,50`],
    sv: [`1${space}250`, `1${space}250,50`, `\u22121${space}250,50`],
    da: ['1.250', '1.250,50', '-1.250,50'],
  }
  const EVERY = LANGUAGES.flatMap((language) => CURRENCIES.map((currency) => [language, currency] as const))
  test.each(EVERY)('%s, %s', (language, currency) => {
    const say = (minor: number) => formatMoney({ minor, currency }, LOCALES[language])
    const said = [say(1250_00), say(1250_50), say(-1250_50)]
    expect(said).toEqual(WRITTEN[language].map((amount) => `${amount}${space}${currency}`))
    expect(readMinor(say(1250_50).slice(0, -4))).toBe(language === 'en' || language === 'da' ? null : 1250_50)
  })
})
