import { expect, test } from 'vitest'
import { readOffered } from './offered-language'

test.each([
  ['nb-NO,nb;q=0.9,no;q=0.8,en;q=0.5', 'nb'],
  ['no', 'nb'],
  ['nn;q=0.4, da;q=0.7', 'da'],
  ['de, sv;q=0.6, en;q=0.3', 'sv'],
  ['en-GB', 'en'],
  ['de, fr', null],
  ['nb;q=0', null],
  ['', null],
])('%s asks for %s', (asked, language) => {
  expect(readOffered(asked)).toBe(language)
})
