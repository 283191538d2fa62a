import { describe, expect, it } from 'vitest'
import { newBookingNumber, readBookingNumber } from './booking-number'

describe('a booking number', () => {
  it('is short, in two groups, without letters that look alike and without vowels', () => {
    for (let turn = 0; turn < 2_000; turn++) {
      expect(newBookingNumber()).toMatch(/^[2-9B-DF-HJKMNP-TV-Z]{3}-[2-9B-DF-HJKMNP-TV-Z]{4}$/)
    }
  })

  it('does not come twice in ten thousand, but once in a blue moon', () => {
    const numbers = new Set(Array.from({ length: 10_000 }, newBookingNumber))
    expect(numbers.size).toBeGreaterThan(9_995)
  })

  it('is read as people write it', () => {
    const number = newBookingNumber()
    expect(readBookingNumber(number.toLowerCase().replace('-', ''))).toBe(number)
    expect(readBookingNumber(` ${number.replace('-', ' ')} `)).toBe(number)
    expect(readBookingNumber('K7Q–4MX2')).toBe('K7Q-4MX2')
    for (const text of ['', 'K7Q-4MX', 'K7Q-4MX22', 'K0Q-4MX2', 'hello world'])
      expect(readBookingNumber(text)).toBeNull()
  })
})
