import { createHash, randomInt } from 'node:crypto'
import { crc32 } from 'node:zlib'

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
// 190 bits: nobody guesses it, so a plain hash of it is enough.
const LENGTH = 32
const CHECK_LENGTH = 6
const WRITTEN = /^(ks_(?:live|test)_[0-9A-Za-z]{32})([0-9A-Za-z]{6})$/

/**
 * A new key as it is given out: `ks_live_…`, or `ks_test_…` where nothing is real, so that neither is taken for the other and
 * scanners find one in a place it does not belong to. The last six characters check the rest.
 */
export function keyText(isTest: boolean): string {
  const secret = Array.from({ length: LENGTH }, () => DIGITS[randomInt(DIGITS.length)]).join('')
  const body = `ks_${isTest ? 'test' : 'live'}_${secret}`
  return body + checkOf(body)
}

/** Whether a text can be a key at all; what cannot costs the database no question. */
export const isKeyText = (text: string): boolean => {
  const [, body, check] = WRITTEN.exec(text) ?? []
  return body !== undefined && checkOf(body) === check
}

export const hashOfKey = (text: string): string => createHash('sha256').update(text).digest('hex')

/** "ks_live_4fGh…x9Zq": tells keys apart, and opens nothing. */
export const hintOf = (text: string): string => `${text.slice(0, 12)}…${text.slice(-4)}`

function checkOf(body: string): string {
  let rest = crc32(body)
  let check = ''
  for (let i = 0; i < CHECK_LENGTH; i++) {
    check = DIGITS[rest % DIGITS.length] + check
    rest = Math.floor(rest / DIGITS.length)
  }
  return check
}
