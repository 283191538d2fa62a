import { readBookingNumber } from './booking-number'

/** What stands in a code that was scanned, or in words that were typed. */
export type Scan =
  | { kind: 'link'; number: string; key: string }
  | { kind: 'number'; number: string }
  | { kind: 'foreign'; shop: string }
  | { kind: 'code'; code: string }
  | { kind: 'words' }

/** Letters, digits and dashes with a digit among them, as labels have and names do not. */
const CODE = /^(?=[^\s]*\d)[A-Z0-9]+(?:[-_/.][A-Z0-9]+)+$/i

/** Reads what a scanner types or a camera sees: a private link of ours or of another shop, a booking number, the label of gear. */
export function readScan(text: string, ownOrigin: string): Scan {
  const plain = text.trim()
  const url = /^https?:\/\//i.test(plain) && URL.canParse(plain) ? new URL(plain) : null
  if (url) {
    const [, number = '', key = ''] = /^\/b\/([^/]+)\/([^/]+)/.exec(url.pathname) ?? []
    const read = readBookingNumber(number)
    if (url.origin === ownOrigin && read) return { kind: 'link', number: read, key }
    return url.origin === ownOrigin ? { kind: 'code', code: plain } : { kind: 'foreign', shop: url.host }
  }
  const number = readBookingNumber(plain)
  if (number) return { kind: 'number', number }
  return CODE.test(plain) ? { kind: 'code', code: plain } : { kind: 'words' }
}
