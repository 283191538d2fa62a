import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safePath } from './safe-path'

test.each(['/', '/desk', '/office/receipts?on=2026-11-23&q=a%20b', '/b/K7QM/abc', '/my/bookings', '/signs'])(
  'goes to %s',
  (path) => expect(safePath(path, '/home')).toBe(path),
)

test.each([
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/..//evil.example',
  '/./\\evil.example',
  'https://evil.example',
  'HTTPS:evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'desk',
  '',
  ' /desk',
  '/api/auth/signout',
  '/API/v1',
  '/desk/../api/auth/csrf',
  '/_next/static/x',
  '/sign-in?next=/sign-in',
  '/staff/sign-in',
  `/${'x'.repeat(2000)}`,
  undefined,
  null,
  42,
  ['/desk'],
])('goes home instead of to %j', (path) => expect(safePath(path, '/home')).toBe('/home'))

test('whatever is typed, a browser that follows it stays with us', () => {
  const own = 'https://own.example'
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    ':',
    '@',
    'evil.example',
    '%2f',
    '%5c',
    '\t',
    'https',
    '?',
    '#',
    'desk',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (typed) => {
        expect(new URL(safePath(typed), own).origin).toBe(own)
      },
    ),
    { numRuns: 2000 },
  )
})
