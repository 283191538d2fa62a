import { expect, test } from 'vitest'
import { cardConsentFor } from './card-consent'

const FACTS = {
  depositMinor: 500_00,
  currency: 'NOK',
  untilAt: new Date('2026-12-01T10:00:00Z'),
  timeZone: 'Europe/Oslo',
  locationName: 'Fjordhjul Bergen',
  authorizes: false,
}

test('says what the card is kept for, the most of it and until when; the deposit only where the gateway can authorize with it', () => {
  const charges = cardConsentFor(FACTS)
  expect(charges.text).toContain('at most 1,000\u00a0NOK in all, until 24 February 2027')
  expect(charges.text).not.toContain('approved')
  const both = cardConsentFor({ ...FACTS, authorizes: true })
  expect(both.text).toContain('have the deposit of 500\u00a0NOK approved with this card')
  expect(both.hash).not.toBe(charges.hash)
})
