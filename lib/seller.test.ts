import { expect, test } from 'vitest'
import { SELLER, vatNumber } from './seller'

test("the organisation number's check digit is right, and it is marked as registered for VAT", () => {
  const digits = [...SELLER.orgNumber.replaceAll(' ', '')].map(Number)
  const weights = [3, 2, 7, 6, 5, 4, 3, 2]
  const sum = weights.reduce((total, weight, i) => total + weight * (digits[i] ?? 0), 0)
  expect(digits).toHaveLength(9)
  expect(digits[8]).toBe((11 - (sum % 11)) % 11)
  expect(vatNumber(SELLER)).toMatch(/^\d{3} \d{3} \d{3} MVA$/)
})
