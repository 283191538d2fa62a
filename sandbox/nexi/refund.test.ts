import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { advance } from '@/sandbox/clock'
import { setFault } from '@/sandbox/fault'
import { resetState } from '@/sandbox/state'
import { payInSandbox } from './pay'
import { item, type Rehearsal, rehearse } from './rehearsal'

let nexi: Rehearsal
let id: string
let chargeId: string
beforeAll(async () => {
  nexi = await rehearse()
})
beforeEach(async () => {
  await resetState(nexi.state)
  id = await nexi.open()
  await payInSandbox(nexi.state, id)
  const rent = { amount: 10_000, orderItems: [item('BIKE', 10_000)] }
  chargeId = (await nexi.ask('POST', `/v1/payments/${id}/charges`, rent)).body.chargeId
})
afterAll(() => nexi.close())

const refund = (body: unknown, key?: string) =>
  nexi.ask('POST', `/v1/charges/${chargeId}/refunds`, body, key ? { 'idempotency-key': key } : {})
const payment = async () => (await nexi.ask('GET', `/v1/payments/${id}`)).body.payment

it('gives a charge back in parts, up to the charge', async () => {
  expect((await refund({ amount: 4000 })).status).toBe(201)
  expect((await refund({ amount: 6001 })).body.code).toBe('1009')
  expect((await refund({ amount: 6000 })).status).toBe(201)
  expect((await refund({ amount: 1 })).body.code).toBe('1023')
  expect((await payment()).summary).toEqual({
    reservedAmount: 60_000,
    chargedAmount: 10_000,
    refundedAmount: 10_000,
  })
})

it('never gives back more than one charge took, even when the payment took more', async () => {
  await nexi.ask('POST', `/v1/payments/${id}/charges`, {
    amount: 5000,
    orderItems: [item('DEPOSIT-1', 5000)],
  })
  expect((await refund({ amount: 10_001 })).body.code).toBe('1009')
})

it('gives back by payment without naming a charge, and both ways share one limit', async () => {
  expect((await nexi.ask('POST', `/v1/payments/${id}/refunds`, { amount: 9000 })).status).toBe(201)
  expect((await refund({ amount: 1001 })).body.code).toBe('1009')
  await nexi.ask('POST', `/v1/payments/${id}/refunds`, { amount: 1000 })
  expect((await refund({ amount: 1 })).body.code).toBe('1023')
})

it('never gives back twice when ten ask at the same moment', async () => {
  const replies = await Promise.all(Array.from({ length: 10 }, () => refund({ amount: 10_000 })))
  expect(replies.filter(({ status }) => status === 201)).toHaveLength(1)
})

it.each([
  [{ amount: 100, orderItems: [item('A', 99)] }, '1005'],
  [{ amount: 10_001 }, '1009'],
])('refuses %j', async (body, code) => {
  expect((await refund(body)).body.code).toBe(code)
})

it.each([0, -1, 0.5, '100'])('refuses the amount %s at the field', async (amount) => {
  expect((await refund({ amount })).body.errors).toHaveProperty('amount')
})

it('hears the first answer again for the same key and is refused with another amount (1027)', async () => {
  const first = await refund({ amount: 4000 }, 'attempt-1')
  expect(await refund({ amount: 4000 }, 'attempt-1')).toMatchObject({ status: 201, body: first.body })
  expect((await refund({ amount: 4001 }, 'attempt-1')).body.code).toBe('1027')
  expect((await payment()).summary.refundedAmount).toBe(4000)
})

describe('a refund that waits', () => {
  it('counts towards the limit, and completes a day later', async () => {
    await setFault(nexi.state, { fault: 'refund-pends' })
    const { body } = await refund({ amount: 10_000 })
    expect((await nexi.ask('GET', `/v1/refunds/${body.refundId}`)).body.state).toBe('Pending')
    expect((await payment()).summary).not.toHaveProperty('refundedAmount')
    expect((await refund({ amount: 1 })).body.code).toBe('1023')
    await advance(nexi.state, '1d')
    expect(await payment()).toMatchObject({
      summary: { refundedAmount: 10_000 },
      refunds: [{ state: 'Completed' }],
    })
  })

  it('can fail, and then the money may be given back again', async () => {
    await setFault(nexi.state, { fault: 'issuer-refuses', operation: 'refund', ms: 60_000 })
    const { body } = await refund({ amount: 10_000 })
    await advance(nexi.state, '1m')
    expect((await nexi.ask('GET', `/v1/refunds/${body.refundId}`)).body.state).toBe('Failed')
    expect((await refund({ amount: 10_000 })).status).toBe(201)
  })

  it('can be taken back while it waits, and only then', async () => {
    await setFault(nexi.state, { fault: 'refund-pends' })
    const { body } = await refund({ amount: 10_000 })
    const cancel = (refundId: string) => nexi.ask('POST', `/v1/pending-refunds/${refundId}/cancel`)
    expect((await cancel(body.refundId)).status).toBe(204)
    expect((await cancel(body.refundId)).body.code).toBe('1012')
    expect((await payment()).refunds).toMatchObject([{ state: 'Cancelled' }])
    const done = await refund({ amount: 10_000 })
    expect((await cancel(done.body.refundId)).body.code).toBe('1025')
  })
})
