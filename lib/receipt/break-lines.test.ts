import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines } from './break-lines'

// Every character one point wide.
const widthOf = (text: string) => [...text].length

test('breaks between words, and inside a word only when it is wider than the line', () => {
  expect(breakLines('the rear wheel', 9, widthOf)).toEqual(['the rear ', 'wheel '])
  expect(breakLines('a Donaudampfschiff', 6, widthOf)).toEqual(['a ', 'Donaud', 'ampfsc', 'hiff '])
  expect(breakLines('one\n\ntwo', 9, widthOf)).toEqual(['one ', ' ', 'two '])
  expect(breakLines('one\r\ntwo', 9, widthOf)).toEqual(['one ', 'two '])
})

test('no line is too wide and no letter is lost, for any text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 2, max: 30 }), (text, width) => {
      const lines = breakLines(text, width, widthOf)
      for (const line of lines) expect(widthOf(line.trimEnd())).toBeLessThanOrEqual(width)
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})
