import { randomInt } from 'node:crypto'

/** No digit or letter that is taken for another (0 O, 1 I L), and no vowel, so that no number spells a word. */
const LETTERS = '23456789BCDFGHJKMNPQRSTVWXYZ'

/** Three letters, a dash, four letters, such as "K7Q-4MX2": short enough for the phone, and not guessable from another. */
export function newBookingNumber(): string {
  const letters = Array.from({ length: 7 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return `${letters.slice(0, 3)}-${letters.slice(3)}`
}

/** Reads a number as people type it: "k7q4mx2", "K7Q 4MX2". Null when it cannot be one. */
export function readBookingNumber(text: string): string | null {
  const letters = text.toUpperCase().replace(/[\s\u00a0–-]/g, '')
  if (letters.length !== 7 || ![...letters].every((letter) => LETTERS.includes(letter))) return null
  return `${letters.slice(0, 3)}-${letters.slice(3)}`
}
