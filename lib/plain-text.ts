// Control characters, and the invisible ones that turn the direction of what follows: on a receipt they could make one
// amount or name look like another.
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu

/**
 * What somebody typed, as one line that is safe to print: no control or direction characters, no card number, no longer
 * than `most`.
 */
export function plainLine(typed: string, most: number): string {
  const line = typed
    .replace(/[\s\u0085]+/g, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
  return bounded(hideCards(line).trim(), most)
}

/** The same for several lines: line breaks stay, empty lines become one. */
export function plainText(typed: string, most: number): string {
  const lines = typed
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replace(UNSEEN, ' ').normalize('NFC').trim())
  const text = lines.join('\n').replace(/\n{3,}/g, '\n\n')
  return bounded(hideCards(text).trim(), most)
}

// People type card numbers where they do not belong. Thirteen to nineteen digits whose check digit is right are taken for
// one; its last four stay, so that it can be talked about.
const hideCards = (text: string): string =>
  text.replace(/(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g, (found) => {
    const digits = found.replace(/\D/g, '')
    return isCardNumber(digits) ? `•••• ${digits.slice(-4)}` : found
  })

// Luhn's formula, as on every payment card.
function isCardNumber(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const worth = Number(digit) * (i % 2 ? 2 : 1)
    return total + (worth > 9 ? worth - 9 : worth)
  }, 0)
  return sum % 10 === 0
}

// Cut between characters as a person sees them, never inside one.
function bounded(text: string, most: number): string {
  if (text.length <= most) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(
    text.slice(0, most),
  )) {
    if (kept.length + segment.length > most - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}
