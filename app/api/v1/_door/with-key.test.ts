import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { POST as book } from '@/app/api/v1/bookings/route'
import { GET as listProducts } from '@/app/api/v1/products/route'
import { POST as quote } from '@/app/api/v1/quotes/route'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { makeKey } from '@/lib/partner/make-key'
import type { Scope } from '@/lib/partner/scope'

const ADMIN = { kind: 'STAFF', id: 'admin', name: 'Ada Admin' } as const

async function made(...scopes: Scope[]) {
  const key = await makeKey({ name: 'Partner', scopes, locationId: null }, ADMIN, await now())
  if (!key.ok) throw new Error(key.code)
  return key.value
}

const ask = (authorization: string | null, search = '') =>
  listProducts(
    new NextRequest(`https://app.test/api/v1/products${search}`, {
      headers: authorization === null ? {} : { authorization },
    }),
  )

const send = (to: typeof quote, key: string, body: BodyInit, headers: Record<string, string> = {}) =>
  to(
    new NextRequest('https://app.test/api/v1/quotes', {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
      body,
      duplex: 'half',
    }),
  )

async function expectNo(answer: Response, status: number, code: string) {
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
  expect(await answer.json()).toMatchObject({
    status,
    code,
    detail: expect.stringMatching(/^["\p{Lu}].*\.$/u),
  })
  return answer.headers
}

test('whoever has no key, a wrong one or one without the scope hears which of it', async () => {
  for (const nothing of [null, '', 'Basic abc', 'ks_test_abc', 'Bearer'])
    expect((await expectNo(await ask(nothing), 401, 'key-missing')).get('www-authenticate')).toBe(
      'Bearer realm="kickstand"',
    )
  const wrong = await expectNo(await ask('Bearer ks_test_abc'), 401, 'key-unknown')
  expect(wrong.get('www-authenticate')).toBe('Bearer realm="kickstand", error="invalid_token"')
  expect(wrong.get('ratelimit-limit')).toBeNull()
  const { key } = await made('payments:read')
  const narrow = await expectNo(await ask(`Bearer ${key}`), 403, 'scope-missing')
  expect(narrow.get('www-authenticate')).toContain('error="insufficient_scope", scope="catalogue:read"')
  expect(narrow.get('ratelimit-remaining')).toBe('119')
})

test('every answer says how many calls are left, and the one after the last when to come back', async () => {
  const { id, key } = await made('catalogue:read')
  await prisma.apiKey.update({ where: { id }, data: { callsAMinute: 2 } })
  const first = await ask(`bearer ${key}`)
  expect(first.status).toBe(200)
  expect((await first.json()).products).toContainEqual(expect.objectContaining({ slug: 'city-bike' }))
  expect(first.headers.get('ratelimit-policy')).toBe('2;w=60')
  expect(first.headers.get('ratelimit-remaining')).toBe('1')
  const wrong = await expectNo(await ask(`Bearer ${key}`, '?colour=red'), 422, 'wrong-shape')
  expect(wrong.get('ratelimit-remaining')).toBe('0')
  const last = await expectNo(await ask(`Bearer ${key}`), 429, 'too-many-calls')
  expect(Number(last.get('retry-after'))).toBeGreaterThan(0)
  expect(Number(last.get('retry-after'))).toBeLessThanOrEqual(60)
  expect(last.get('retry-after')).toBe(last.get('ratelimit-reset'))
})

test('C4 #25 a body that is too long is not read to its end, and what is no JSON or has unknown fields is refused', async () => {
  const { key } = await made('catalogue:read', 'bookings:write')
  let read = 0
  const endless = new ReadableStream({
    pull(controller) {
      if (read++ < 128) controller.enqueue(new Uint8Array(16 * 1024))
      else controller.close()
    },
  })
  await expectNo(await send(quote, key, endless), 413, 'too-long')
  expect(read).toBeLessThan(10)
  await expectNo(await send(quote, key, '{}', { 'content-type': 'text/plain' }), 415, 'not-json')
  await expectNo(await send(quote, key, '{"from":'), 400, 'not-json')
  await expectNo(await send(quote, key, '[]'), 422, 'wrong-shape')
  const wish = {
    location: 'atlantis',
    from: '2026-12-05T10:00:00+01:00',
    until: '2026-12-06T10:00:00+01:00',
    lines: [{ variant: 'city-bike-m', quantity: 1 }],
  }
  await expectNo(await send(quote, key, JSON.stringify({ ...wish, colour: 'red' })), 422, 'wrong-shape')
  await expectNo(await send(quote, key, JSON.stringify(wish)), 404, 'unknown-location')
  await expectNo(await send(book, key, JSON.stringify(wish)), 400, 'idempotency-key-missing')
  const headers = { 'idempotency-key': 'order 4711' }
  await expectNo(await send(book, key, JSON.stringify(wish), headers), 400, 'idempotency-key-missing')
})
