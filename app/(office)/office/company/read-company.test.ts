import { expect, test } from 'vitest'
import type { Typed } from './company-state'
import { readCompany } from './read-company'

const TYPED: Typed = {
  ...{ revision: '3', name: 'Skiutleie ASA', brand: 'Skiløs', orgNumber: '123 456 785', vatMark: 'MVA' },
  ...{ register: 'Foretaksregisteret', street: 'Storgata 1', postcode: '5700', city: 'Voss', country: 'NO' },
  ...{ email: 'Hello@Skilos.example', phone: '+47 55 00 00 14', phoneHours: '', accent: '#B00020' },
  currency: 'NOK',
}

test('what is typed is read, the colour and the address in the one way they are kept', () => {
  const { revision: _, ...company } = TYPED
  expect(readCompany(TYPED)).toEqual({
    company: { ...company, email: 'hello@skilos.example', accent: '#b00020' },
  })
})

test.each([
  ['name', '', 'Enter the name'],
  ['name', ' \u200b ', 'Enter the name'],
  ['brand', 'x'.repeat(41), 'At most 40 characters; these are 41.'],
  ['orgNumber', '123 456 786', 'a digit that is missing or wrong'],
  ['orgNumber', '', 'Enter the number'],
  ['country', 'US', 'Choose a country'],
  ['email', 'hello', 'Enter an e-mail address'],
  ['phone', '12', 'Enter a phone number'],
  ['accent', 'red', 'Enter a colour'],
  ['accent', '#fff;background:url(x)', 'Enter a colour'],
  ['currency', 'USD', 'Choose a currency'],
  ['street', '', 'Enter the street'],
])('%s as “%s” is told at its field, and nothing else is wrong', (field, value, says) => {
  const read = readCompany({ ...TYPED, [field]: value })
  expect(read).toEqual({ problems: { [field]: expect.stringContaining(says) } })
})

test('a form without its fields is told what is missing', () => {
  const read = readCompany({})
  expect(Object.keys('problems' in read ? read.problems : {})).toEqual(
    expect.arrayContaining(['name', 'brand', 'orgNumber', 'country', 'email', 'phone', 'accent', 'currency']),
  )
})
