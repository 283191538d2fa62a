import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainLine, plainText } from './plain-text'

test.each([
  ['  Maja   Bjørgen ', 'Maja Bjørgen'],
  ['line\r\nbreak\tand tab', 'line break and tab'],
  ['\u202eevil\u202c \u2066hidden\u2069', 'evil hidden'],
  ['zero\u200bwidth\ufeff', 'zerowidth'],
  ['\u0000\u0007bell\u001b[31m', 'bell[31m'],
  ['A\u030ase', 'Åse'],
  ['(brackets) \\ "quotes" <b>', '(brackets) \\ "quotes" <b>'],
])('%j becomes %j', (typed, plain) => {
  expect(plainLine(typed, 120)).toBe(plain)
})

test('a card number never gets through, other long numbers do', () => {
  expect(plainLine('card 4111 1111 1111 1111 please', 120)).toBe('card •••• 1111 please')
  expect(plainText('5555-5555-5555-4444\n4111111111111111', 120)).toBe('•••• 4444\n•••• 1111')
  expect(plainLine('frame 4111111111111112', 120)).toBe('frame 4111111111111112')
  expect(plainLine('+47 90 00 00 01', 120)).toBe('+47 90 00 00 01')
})

test('lines stay in a text of several, empty ones become one', () => {
  expect(plainText(' one \r\n\n\n\n two\u2028three ', 120)).toBe('one\n\ntwo\nthree')
})

test('cuts between characters as a person sees them, and says so', () => {
  expect(plainLine('👩‍👩‍👧'.repeat(3), 12)).not.toContain('\ufffd')
  expect(plainLine('x'.repeat(100_000), 120)).toBe(`${'x'.repeat(119)}…`)
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer({ min: 1, max: 40 }),
      (typed, most) => {
        const plain = plainLine(typed, most)
        expect(plain.length).toBeLessThanOrEqual(most)
        expect(plain).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        expect(plain).not.toMatch(/\p{Surrogate}/u)
      },
    ),
  )
})
