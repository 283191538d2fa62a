import { expect, test } from 'vitest'
import { isOrgNumber } from './org-number'

test.each([
  ['123 456 785', 'NO', true],
  ['123 456 786', 'NO', false],
  ['123 456 78', 'NO', false],
  ['556000-0001', 'SE', true],
  ['556000-0002', 'SE', false],
  ['12345674', 'DK', true],
  ['12345675', 'DK', false],
  ['1234567-1', 'FI', true],
  ['1234567-2', 'FI', false],
  ['HRB 12345', 'DE', true],
  ['', 'DE', false],
  ['<script>', 'DE', false],
])('%s in %s can be the number of a company: %s', (text, country, can) => {
  expect(isOrgNumber(text, country)).toBe(can)
})
