import { expect, test } from 'vitest'
import { isUuid } from '@/lib/uuid'
import { requestIdOf } from './request-id-of'

// The name space for names of hosts, and what RFC 9562 says comes of "www.example.com" in it.
const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'

test('the request id is a UUID of version 5', () => {
  expect(requestIdOf(DNS, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
})

test('the same idempotency key of another key is another request', () => {
  const [one, other] = ['0193a000-0000-7000-8000-000000000001', '0193a000-0000-7000-8000-000000000002']
  expect(requestIdOf(one, 'order-1')).toBe(requestIdOf(one, 'order-1'))
  const ids = [requestIdOf(one, 'order-1'), requestIdOf(one, 'order-2'), requestIdOf(other, 'order-1')]
  expect(new Set(ids).size).toBe(3)
  expect(ids.every(isUuid)).toBe(true)
})
