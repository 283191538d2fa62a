import { expect, test } from 'vitest'
import { contentPolicy, securityHeaders } from './security-headers'

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
