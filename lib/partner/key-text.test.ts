import { expect, test } from 'vitest'
import { hashOfKey, hintOf, isKeyText, keyText } from './key-text'

test('a key says what it is and whether anything is real, and no two are the same', () => {
  expect(keyText(false)).toMatch(/^ks_live_[0-9A-Za-z]{38}$/)
  expect(keyText(true)).toMatch(/^ks_test_[0-9A-Za-z]{38}$/)
  const keys = Array.from({ length: 200 }, () => keyText(false))
  expect(new Set(keys).size).toBe(200)
  for (const key of keys) expect(isKeyText(key)).toBe(true)
})

test('a key with one character changed, or cut short, is none', () => {
  const key = keyText(true)
  for (let at = 0; at < key.length; at++) {
    const other = key[at] === 'a' ? 'b' : 'a'
    expect(isKeyText(key.slice(0, at) + other + key.slice(at + 1))).toBe(false)
  }
  for (const text of ['', 'ks_live_', key.slice(0, -1), `${key}0`, ` ${key}`, key.replace('test', 'live')])
    expect(isKeyText(text)).toBe(false)
})

test('its hint tells it from others and gives none of it away but ten characters', () => {
  const key = keyText(true)
  expect(hintOf(key)).toBe(`${key.slice(0, 12)}…${key.slice(-4)}`)
  expect(hashOfKey(key)).toMatch(/^[0-9a-f]{64}$/)
})
