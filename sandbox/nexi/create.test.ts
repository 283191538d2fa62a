import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BASE, item, type Rehearsal, rehearse, wish } from './rehearsal'

let nexi: Rehearsal
beforeAll(async () => {
  nexi = await rehearse()
})
afterAll(() => nexi.close())

const checkout = wish().checkout
const order = wish().order
const hook = { eventName: 'payment.created', url: 'https://shop.test/events', authorization: 'abcdEFGH1234' }
const hooks = (changes: object) => ({ notifications: { webHooks: [{ ...hook, ...changes }] } })

it('creates a hosted payment and says where to pay', async () => {
  const { status, body } = await nexi.ask('POST', '/v1/payments', wish())
  expect(status).toBe(201)
  expect(body.paymentId).toMatch(/^[0-9a-f]{32}$/)
  expect(body.hostedPaymentPageUrl).toBe(`${BASE}/pay/${body.paymentId}`)
})

it('creates an embedded payment without a page of its own', async () => {
  const embedded = { termsUrl: checkout.termsUrl, url: 'https://shop.test/checkout' }
  const { status, body } = await nexi.ask('POST', '/v1/payments', { ...wish(), checkout: embedded })
  expect([status, body.hostedPaymentPageUrl]).toEqual([201, undefined])
})

describe('refuses with a message at the field', () => {
  it.each<[string, object, string]>([
    ['no items', { order: { ...order, items: [] } }, 'order.items'],
    [
      'an item without a name',
      { order: { ...order, items: [{ ...item('A', 1), name: '' }] } },
      'order.items[0].name',
    ],
    ['an amount with a fraction', { order: { ...order, amount: 600.5 } }, 'order.amount'],
    ['an amount beyond 32 bits', { order: { ...order, amount: 2_147_483_648 } }, 'order.amount'],
    ['an amount of zero', { order: { ...order, amount: 0 } }, 'order.amount'],
    ['a made-up currency', { order: { ...order, currency: 'kroner' } }, 'order.currency'],
    ['no terms', { checkout: { ...checkout, termsUrl: undefined } }, 'checkout.termsUrl'],
    [
      'a hosted page without a way back',
      { checkout: { ...checkout, returnUrl: undefined } },
      'checkout.returnUrl',
    ],
    ['an embedded page without its address', { checkout: { termsUrl: checkout.termsUrl } }, 'checkout.url'],
    ['a country of two letters', { checkout: { ...checkout, countryCode: 'NO' } }, 'checkout.countryCode'],
    [
      'own consumer data without a consumer',
      { checkout: { ...checkout, merchantHandlesConsumerData: true } },
      'checkout.consumer',
    ],
    ['a webhook over plain http', hooks({ url: 'http://shop.test/events' }), 'notifications.webHooks[0].url'],
    [
      'a webhook address of 257 characters',
      hooks({ url: `https://shop.test/${'x'.repeat(239)}` }),
      'notifications.webHooks[0].url',
    ],
    [
      'a secret of 7 characters',
      hooks({ authorization: 'abcdefg' }),
      'notifications.webHooks[0].authorization',
    ],
    [
      'a secret of 33 characters',
      hooks({ authorization: 'a'.repeat(33) }),
      'notifications.webHooks[0].authorization',
    ],
    [
      'a secret with a dash',
      hooks({ authorization: 'abcd-efgh' }),
      'notifications.webHooks[0].authorization',
    ],
    [
      '33 webhooks',
      { notifications: { webHooks: Array.from({ length: 33 }, () => hook) } },
      'notifications.webHooks',
    ],
  ])('%s', async (_what, changes, field) => {
    const { status, body } = await nexi.ask('POST', '/v1/payments', { ...wish(), ...changes })
    expect(status).toBe(400)
    expect(body.errors).toHaveProperty([field])
  })
})

it.each([
  ['http on this machine', { url: 'http://127.0.0.1:3000/events' }],
  ['http on localhost', { url: 'http://localhost:3000/events' }],
  ['an address of 256 characters', { url: `https://shop.test/${'x'.repeat(238)}` }],
  ['a secret of 8 characters', { authorization: 'abcdefgh' }],
  ['a secret of 32 characters', { authorization: 'a'.repeat(32) }],
])('accepts %s for a webhook', async (_what, changes) => {
  expect((await nexi.ask('POST', '/v1/payments', { ...wish(), ...hooks(changes) })).status).toBe(201)
})

it('refuses an amount that differs from its items with 1005', async () => {
  const { status, body } = await nexi.ask('POST', '/v1/payments', {
    ...wish(),
    order: { ...order, amount: 59_999 },
  })
  expect([status, body.code, body.source]).toEqual([400, '1005', 'Internal'])
})

it.each([
  '',
  'wrong',
  'Bearer test-secret-key-00000000000000000000',
  'test-secret-key-00000000000000000000 x',
])('answers 401 without a body to the key "%s"', async (authorization) => {
  const { status, body } = await nexi.ask('POST', '/v1/payments', wish(), { authorization })
  expect([status, body]).toEqual([401, undefined])
})

it.each([
  ['GET', '/v1/payments/0123', 404],
  ['GET', '/v1/charges/0123', 404],
  ['GET', '/v1/refunds/0123', 404],
  ['PUT', '/v1/payments/0123/terminate', 404],
  ['POST', '/v1/pending-refunds/0123/cancel', 404],
  ['GET', '/v1/nowhere', 404],
  ['DELETE', '/v1/payments/0123', 405],
  ['GET', '/v1/payments', 405],
  ['PUT', '/v1/payments//terminate', 405],
])('%s %s answers %i', async (method, path, status) => {
  expect((await nexi.ask(method, path)).status).toBe(status)
})

it('says so when the body is not JSON', async () => {
  const headers = { authorization: 'test-secret-key-00000000000000000000' }
  const reply = await fetch(`${BASE}/v1/payments`, { method: 'POST', headers, body: '{"order":' })
  expect(reply.status).toBe(400)
})
