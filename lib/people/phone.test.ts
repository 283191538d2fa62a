import { describe, expect, it } from 'vitest'
import { formatPhone, readPhone } from './phone'

describe('phone numbers', () => {
  it.each([
    ['40 00 00 01', '+4740000001'],
    ['400-00-001', '+4740000001'],
    ['+47 400 00 001', '+4740000001'],
    ['0047 40000001', '+4740000001'],
    ['+351 900 000 002', '+351900000002'],
    ['+44 (0)20 7946 0000', '+442079460000'],
    ['+46 70 000 00 03', '+46700000003'],
    ['+46 070-000 00 03', '+46700000003'],
    ['+45 20 00 00 04', '+4520000004'],
  ])('reads %s in Norway', (typed, kept) => expect(readPhone(typed, 'NO')).toBe(kept))

  it.each([
    ['SE', '070-000 00 03', '+46700000003'],
    ['SE', '+47 40 00 00 01', '+4740000001'],
    ['DK', '20 00 00 04', '+4520000004'],
    ['FI', '050 000 0005', '+358500000005'],
    ['IS', '500 0006', '+3545000006'],
  ])('reads a number of %s that leaves its country out: %s', (home, typed, kept) =>
    expect(readPhone(typed, home)).toBe(kept),
  )

  it.each([
    ['SE', '40 00 00 01'],
    ['DE', '030 000000'],
    [null, '40 00 00 01'],
  ])('in %s does not guess whose "%s" is', (home, typed) => expect(readPhone(typed, home)).toBeNull())

  it.each([
    '',
    '12',
    '1234567',
    'call me',
    '+0 12345678',
    '+47',
    '+1234567890123456',
    '+47 40 00 00 0',
    '+47 40 00 00 012',
    '+47 12 34 56 78',
    '+45 20 00 00',
    '+46 70 00',
    '40000001 or so',
  ])('does not take "%s" for one', (typed) => expect(readPhone(typed, 'NO')).toBeNull())

  it('writes Norwegian and Danish numbers in pairs and leaves others as they are', () => {
    expect(formatPhone('+4740000001')).toBe('+47 40 00 00 01')
    expect(formatPhone('+4520000004')).toBe('+45 20 00 00 04')
    expect(formatPhone('+351900000002')).toBe('+351900000002')
  })
})
