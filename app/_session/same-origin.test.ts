import { expect, test } from 'vitest'
import { isSameOrigin, mayChangeSomething } from './same-origin'

const OWN = 'https://rent.example'
const from = (headers: Record<string, string>) => isSameOrigin(new Headers(headers), OWN)

test('takes what a page of ours sends', () => {
  expect(from({ origin: OWN })).toBe(true)
  expect(from({ origin: OWN, 'sec-fetch-site': 'same-origin' })).toBe(true)
  expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true)
})

test.each<Record<string, string>>([
  {},
  { origin: 'null' },
  { origin: 'null', 'sec-fetch-site': 'same-origin' },
  { origin: '' },
  { origin: 'https://evil.example' },
  { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', host: 'evil.example' },
  { origin: 'https://sub.rent.example' },
  { origin: 'https://rent.example.evil.example' },
  { origin: 'https://rent.example@evil.example' },
  { origin: 'https://rent.example:8443' },
  { origin: 'http://rent.example' },
  { origin: `${OWN}/` },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'none' },
  { referer: `${OWN}/desk` },
])('refuses %j', (headers) => expect(from(headers)).toBe(false))

test('a server action may change something, by script or by form; a visit may not', () => {
  expect(mayChangeSomething(new Headers({ 'next-action': 'abc' }))).toBe(true)
  expect(mayChangeSomething(new Headers({ 'content-type': 'multipart/form-data; boundary=x' }))).toBe(true)
  expect(mayChangeSomething(new Headers({ accept: 'text/html' }))).toBe(false)
})
