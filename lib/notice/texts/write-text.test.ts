import { expect, test } from 'vitest'
import { LANGUAGES } from '@/lib/language'
import { countParts, plainForPhones } from './gsm'
import { phoneOf, TEXT_KINDS } from './text-rule'
import { writeText } from './write-text'

// As long as a shop's address is apt to be.
const bookingUrl = 'https://utleie.fjordhjul.example/b/K7Q-4MX2/abcdefghijklmnopqrstuv'
const facts = {
  bookingUrl,
  amountMinor: 1_350_00,
  booking: {
    ...{
      number: 'K7Q-4MX2',
      renter: 'Maja Bjørgen',
      currency: 'NOK',
      rentMinor: 100_00,
      depositMinor: 500_00,
    },
    ...{ fromAt: '2026-11-28T09:00:00Z', untilAt: '2026-11-29T09:00:00Z' },
    gear: [{ description: 'City bike, M', quantity: 1 }],
    location: {
      ...{ name: 'Fjordhjul Bergen', street: 'Sandviksboder 14', postcode: '5035', city: 'Bergen' },
      ...{ timeZone: 'Europe/Oslo', phone: '+47 55 00 00 14', email: 'bergen@fjordhjul.example.no' },
    },
  },
}
const EVERY = LANGUAGES.flatMap((language) => TEXT_KINDS.map((kind) => [kind, language] as const))

test.each(EVERY)(
  '%s in %s is one message, in the letters that every phone has, with the link',
  (kind, language) => {
    const text = writeText({ kind, language, facts }, 'Fjordhjul')
    expect(countParts(text), `${text.length}: ${text}`).toBe(1)
    expect(text).toMatch(/^Fjordhjul: /)
    expect(text.endsWith(` ${bookingUrl}`)).toBe(true)
    expect(text).not.toMatch(/undefined|null|NaN|Invalid/)
  },
)

test.each(TEXT_KINDS)('%s says another thing in each language', (kind) => {
  const said = LANGUAGES.map((language) => writeText({ kind, language, facts }, 'Fjordhjul'))
  expect(new Set(said).size).toBe(LANGUAGES.length)
})

test('what each of them says', () => {
  const say = (kind: string) =>
    writeText({ kind, language: 'en', facts }, 'Fjordhjul').replace(` ${bookingUrl}`, '')
  expect(say('pick-up-soon')).toBe('Fjordhjul: your gear is ready 28 Nov, 10:00, Bergen.')
  expect(say('gear-overdue')).toBe(
    'Fjordhjul: your gear was due 29 Nov, 10:00. Bring it back or call +4755000014.',
  )
  expect(say('payment-link')).toBe('Fjordhjul: please pay 1,350 NOK for booking K7Q-4MX2:')
})

test('a company that has no name yet speaks by the name of the shop, and a long one is cut', () => {
  const say = (brand: string) => writeText({ kind: 'pick-up-soon', language: 'en', facts }, brand)
  expect(say('')).toMatch(/^Fjordhjul Bergen: your gear/)
  expect(countParts(say('Sykkel- og skiutleie i Sandviken og omegn'))).toBe(1)
})

test('a letter that is no text, or facts that are none, are thrown and not sent', () => {
  expect(() => writeText({ kind: 'refund-made', language: 'en', facts }, 'Fjordhjul')).toThrow(
    'no text called refund-made',
  )
  expect(() => writeText({ kind: 'gear-overdue', language: 'en', facts: {} }, 'Fjordhjul')).toThrow()
  const evil = { ...facts, bookingUrl: 'javascript:alert(1)' }
  expect(() => writeText({ kind: 'gear-overdue', language: 'en', facts: evil }, 'Fjordhjul')).toThrow()
})

test.each([
  ['a'.repeat(160), 1],
  ['a'.repeat(161), 2],
  ['å'.repeat(160), 1],
  [`${'a'.repeat(158)}€`, 1],
  [`${'a'.repeat(159)}€`, 2],
  ['a'.repeat(307), 3],
  [`${'a'.repeat(69)}’`, 1],
  [`${'a'.repeat(70)}’`, 2],
])('a text of this length is so many messages', (text, parts) => expect(countParts(text)).toBe(parts))

test('what only looks like letters of every phone is written with theirs', () => {
  expect(plainForPhones('1\u00a0350 – “so” it’s …')).toBe('1 350 - "so" it\'s ...')
})

test.each([
  ['+47 40 00 00 01', '+4740000001'],
  ['40000001', null],
  ['', null],
])('"%s" can be texted, or not', (kept, phone) => expect(phoneOf(kept)).toBe(phone))
