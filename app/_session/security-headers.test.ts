import { expect, test } from 'vitest'
import { contentPolicy, reachOf, readsCodes, securityHeaders } from './security-headers'

test('scripts run with the nonce alone, nobody frames us, and forms lead to us or a checkout', () => {
  const policy = Object.fromEntries(
    contentPolicy('abc', ['https://checkout.example'], true)
      .split('; ')
      .map((part) => part.split(/ (.*)/s).slice(0, 2)),
  )
  expect(policy['script-src']).toBe("'self' 'nonce-abc' 'strict-dynamic'")
  expect(policy['style-src']).toBe("'self' 'nonce-abc'")
  expect(policy['form-action']).toBe("'self' https://checkout.example")
  for (const name of ['frame-ancestors', 'object-src', 'base-uri']) expect(policy[name]).toBe("'none'")
})

test('speaks of HTTPS where there is some, and only there', () => {
  expect(securityHeaders(true)).toHaveProperty('Strict-Transport-Security')
  expect(contentPolicy('abc', [], true)).toContain('upgrade-insecure-requests')
  expect(securityHeaders(false)).not.toHaveProperty('Strict-Transport-Security')
  expect(contentPolicy('abc', [], false)).not.toContain('upgrade-insecure-requests')
})

test.each([
  '/',
  '/book',
  '/b/K7Q-4MX2/key',
  '/gear',
  '/my/bookings',
  '/desk',
  '/widget/',
  '/widgets',
  '/api/health',
])('nobody may put %s into a frame, and no other site may use it', (path) => {
  const reach = reachOf(path)
  expect(contentPolicy('abc', [], true, { reach })).toContain("frame-ancestors 'none'")
  expect(securityHeaders(true, reach)).toMatchObject({
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Resource-Policy': 'same-origin',
  })
})

test.each(['/widget', '/widget.js'])(
  '%s is there for other sites, and as careful as any page otherwise',
  (path) => {
    const reach = reachOf(path)
    expect(contentPolicy('abc', [], true, { reach })).toContain('frame-ancestors *;')
    expect(contentPolicy('abc', [], true, { reach }).replace('ancestors *', "ancestors 'none'")).toBe(
      contentPolicy('abc', [], true),
    )
    const { 'X-Frame-Options': frames, ...headers } = securityHeaders(true, reach)
    expect(frames).toBeUndefined()
    const { 'X-Frame-Options': _, ...usual } = securityHeaders(true)
    expect(headers).toEqual({ ...usual, 'Cross-Origin-Resource-Policy': 'cross-origin' })
  },
)

test.each([
  ['/desk', true],
  ['/desk/bookings/K7Q-4MX2/hand-out', true],
  ['/office/receipts', true],
  ['/staff/sign-in', true],
  ['/', false],
  ['/book', false],
  ['/b/K7Q-4MX2/key', false],
  ['/desktop', false],
])('WebAssembly may be compiled on %s: %s, for the reader of codes', (path, may) => {
  const policy = contentPolicy('abc', [], true, { wasm: readsCodes(path) })
  expect(policy.includes("'wasm-unsafe-eval'")).toBe(may)
})
