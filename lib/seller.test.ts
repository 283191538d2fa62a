import { expect, test } from 'vitest'
import { COMPANY } from '@/prisma/cast/company'
import { companyLine, countryIn, vatNumber } from './seller'

test('a company is named with its address, its register and its number', () => {
  expect(vatNumber(COMPANY)).toMatch(/^\d{3} \d{3} \d{3} MVA$/)
  expect(companyLine(COMPANY, 'nb')).toBe(
    'Fjordhjul AS · Sandviksboder 14, 5035 Bergen, Norge · Foretaksregisteret 123 456 785 MVA',
  )
})

test('what it has not said leaves no gap', () => {
  const bare = { name: '', street: '', postcode: '', city: '', orgNumber: '', vatMark: '', register: '' }
  expect(companyLine({ ...COMPANY, ...bare }, 'en')).toBe('Fjordhjul')
  expect(companyLine({ ...COMPANY, vatMark: '', register: '' }, 'en')).toContain('Norway · 123 456 785')
})

test('a country is called as the reader calls it', () => {
  expect(countryIn('SE', 'da')).toBe('Sverige')
  expect(countryIn('DE', 'sv')).toBe('Tyskland')
})
