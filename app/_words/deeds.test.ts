import { expect, test } from 'vitest'
import { sentenceOfDeed } from './deeds'
import { ENGLISH_DEEDS } from './deeds-in-english'

const FACTS = {
  amountMinor: 350_00,
  currency: 'NOK',
  reason: 'DAMAGE',
  method: 'Visa •••• 0004',
  condition: 'damaged',
  reference: 'Bank transfer 4711',
  number: 'R-2026-0002',
  wrong: 'the currency is SEK, not NOK',
  person: 'kari@example.no',
  difference: 'The gateway has a capture of 70 NOK that nobody here asked for.',
  note: 'A colleague did it.',
  hours: '1 09:00–18:00, 7 10:00–16:00',
  was: '1 09:00–18:00',
  is: '1 09:00–19:00',
  agreedMinor: 100_00,
  fromCode: 'BGO-CB-M-01',
  toCode: 'BGO-CB-M-02',
  by: 'K7QM',
  name: 'Winter',
  firstDay: '2026-12-24',
  lastDay: '2027-02-28',
  noticeMinutes: 120,
  count: 12,
  startMinutes: '600,780',
  code: 'BGO-CB-M-01',
  codes: 'BGO-CB-M-01, BGO-CB-M-02',
  back: 'BGO-CB-M-01',
  out: 'BGO-CB-M-02',
  units: 2,
  minutes: 15,
  receipts: 2,
  until: '2032-01-01',
  first: 'BGO-CB-M-07',
  last: 'BGO-CB-M-08',
  size: 'M',
  location: 'Fjordhjul Bergen',
  kept: 1,
  before: 15,
  after: 60,
  product: 'City bike',
  change: 12,
  left: 30,
  version: '2026-12',
  gateway: 'nexi',
  fields: 'name,description',
  nameWas: 'Summer',
  hint: 'ks_test_4fGh…x9Zq',
  scopes: 'catalogue:read',
  host: 'partner.example.com',
}

test.each(Object.keys(ENGLISH_DEEDS))('%s reads as a sentence', (what) => {
  const said = sentenceOfDeed({ what, facts: FACTS })
  expect(said).toMatch(/^[A-Z0-9k]/)
  expect(said).not.toMatch(/undefined|null|NaN|\[object/)
})

test('a deed that this version does not know is shown by its name', () => {
  expect(sentenceOfDeed({ what: 'gear.painted', facts: {} })).toBe('gear.painted')
})
