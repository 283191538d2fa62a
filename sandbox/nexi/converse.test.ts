import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { clearFaults, setFault } from '@/sandbox/fault'
import { resetState } from '@/sandbox/state'
import { payInSandbox } from './pay'
import { item, type Rehearsal, type Reply, rehearse } from './rehearsal'

let nexi: Rehearsal
let id: string
beforeAll(async () => {
  nexi = await rehearse()
})
beforeEach(async () => {
  await resetState(nexi.state)
  id = await nexi.open()
  await payInSandbox(nexi.state, id)
})
afterAll(() => nexi.close())

const charge = (): Promise<Reply> =>
  nexi.ask(
    'POST',
    `/v1/payments/${id}/charges`,
    { amount: 10_000, orderItems: [item('BIKE', 10_000)] },
    { 'idempotency-key': 'attempt-1' },
  )
const charged = async () =>
  (await nexi.ask('GET', `/v1/payments/${id}`)).body.payment.summary.chargedAmount ?? 0

describe('a lost connection', () => {
  it('after the charge was made: repeating it with the same key charges once', async () => {
    await setFault(nexi.state, { fault: 'lose-answer', operation: 'charge' })
    await expect(charge()).rejects.toThrow('fetch')
    expect(await charged()).toBe(10_000)
    expect((await charge()).status).toBe(201)
    expect(await charged()).toBe(10_000)
  })

  it('before the charge was made: nothing happened', async () => {
    await setFault(nexi.state, { fault: 'lose-request', operation: 'charge' })
    await expect(charge()).rejects.toThrow('fetch')
    expect(await charged()).toBe(0)
  })

  it('after the charge was made, and every one after it, until switched off', async () => {
    await setFault(nexi.state, { fault: 'fall-silent', operation: 'charge' })
    await expect(charge()).rejects.toThrow('fetch')
    for (let i = 0; i < 3; i++) await expect(charged()).rejects.toThrow('fetch')
    await clearFaults(nexi.state)
    expect(await charged()).toBe(10_000)
  })
})

it.each([
  ['error-before', 0],
  ['error-after', 10_000],
] as const)('%s answers 500 and has charged %i', async (fault, sum) => {
  await setFault(nexi.state, { fault, operation: 'charge' })
  const { status, body } = await charge()
  expect([status, body.code, body.source]).toEqual([500, '1000', 'Internal'])
  expect(await charged()).toBe(sum)
})

it.each([
  [undefined, null],
  [30, '30'],
])('answers 429 and charges nothing, with Retry-After %s', async (retryAfter, header) => {
  await setFault(nexi.state, { fault: 'too-many-requests', operation: 'charge', retryAfter })
  const { status, headers } = await charge()
  expect([status, headers.get('retry-after')]).toEqual([429, header])
  expect(await charged()).toBe(0)
})

it('answers late when told to', async () => {
  await setFault(nexi.state, { fault: 'answer-late', operation: 'charge', ms: 300 })
  const start = performance.now()
  expect((await charge()).status).toBe(201)
  expect(performance.now() - start).toBeGreaterThanOrEqual(295)
})

it('answers with broken JSON after charging', async () => {
  await setFault(nexi.state, { fault: 'malformed-body', operation: 'charge' })
  await expect(charge()).rejects.toThrow('JSON')
  expect(await charged()).toBe(10_000)
})

it('answers 401 as if the key were wrong, once', async () => {
  await setFault(nexi.state, { fault: 'wrong-key', operation: 'charge' })
  expect((await charge()).status).toBe(401)
  expect((await charge()).status).toBe(201)
})

it.each([
  ['create', 'POST', '/v1/payments'],
  ['retrieve', 'GET', '/v1/payments/:id'],
  ['update', 'PUT', '/v1/payments/:id/myreference'],
  ['terminate', 'PUT', '/v1/payments/:id/terminate'],
  ['cancel', 'POST', '/v1/payments/:id/cancels'],
  ['refund', 'POST', '/v1/payments/:id/refunds'],
] as const)('%s can be made to fail too', async (operation, method, path) => {
  await setFault(nexi.state, { fault: 'error-before', operation })
  expect((await nexi.ask(method, path.replace(':id', id), method === 'GET' ? undefined : {})).status).toBe(
    500,
  )
  expect(
    (await nexi.ask(method, path.replace(':id', id), method === 'GET' ? undefined : {})).status,
  ).not.toBe(500)
})
