import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { resetState } from '@/sandbox/state'
import { payInSandbox } from './pay'
import { item, type Rehearsal, rehearse } from './rehearsal'

let nexi: Rehearsal
let id: string
beforeAll(async () => {
  nexi = await rehearse()
})
beforeEach(async () => {
  await resetState(nexi.state)
  id = await nexi.open()
})
afterAll(() => nexi.close())

const put = (path: string, body?: unknown) => nexi.ask('PUT', `/v1/payments/${id}/${path}`, body)
const payment = async () => (await nexi.ask('GET', `/v1/payments/${id}`)).body.payment
const CHEAPER = { amount: 40_000, items: [item('BIKE', 10_000), item('DEPOSIT-1', 30_000)] }

describe('the order items', () => {
  it.each(['orderitems', 'orderItems'])('change at /%s before checkout is completed', async (path) => {
    expect((await put(path, CHEAPER)).status).toBe(204)
    await payInSandbox(nexi.state, id)
    expect((await payment()).summary).toEqual({ reservedAmount: 40_000 })
  })

  it('must add up to the amount (1005)', async () => {
    expect((await put('orderitems', { ...CHEAPER, amount: 39_999 })).body.code).toBe('1005')
  })

  it('no longer change once the customer has paid (1028)', async () => {
    await payInSandbox(nexi.state, id)
    expect((await put('orderitems', CHEAPER)).body.code).toBe('1028')
  })
})

it('changes the order reference and the free reference, even after payment', async () => {
  await payInSandbox(nexi.state, id)
  expect(
    (await put('referenceinformation', { checkoutUrl: 'https://shop.test/x', reference: 'K-1043' })).status,
  ).toBe(204)
  expect((await put('myreference', { myReference: 'mine' })).status).toBe(204)
  expect(await payment()).toMatchObject({ orderDetails: { reference: 'K-1043' }, myReference: 'mine' })
})

it.each([
  ['referenceinformation', { reference: 'K-1' }, 'checkoutUrl'],
  ['referenceinformation', { checkoutUrl: 'https://shop.test', reference: '' }, 'reference'],
  ['myreference', {}, 'myReference'],
])('says at the field what is wrong with %s', async (path, body, field) => {
  expect((await put(path, body)).body.errors).toHaveProperty(field)
})

it('refuses another domain for an embedded checkout (1017)', async () => {
  id = await nexi.open({ checkout: { url: 'https://shop.test/pay', termsUrl: 'https://shop.test/terms' } })
  const elsewhere = { checkoutUrl: 'https://elsewhere.test/pay', reference: 'K-1' }
  expect((await put('referenceinformation', elsewhere)).body.code).toBe('1017')
})

describe('terminating', () => {
  it('closes an unpaid payment for good, and may be repeated', async () => {
    expect((await put('terminate')).status).toBe(204)
    const { terminated } = await payment()
    expect(terminated).toMatch(/^\d{4}-/)
    expect((await put('terminate')).status).toBe(204)
    expect((await payment()).terminated).toBe(terminated)
    expect(await payInSandbox(nexi.state, id)).toBe('terminated')
    expect((await payment()).summary).toEqual({})
  })

  it('is too late once the customer has paid', async () => {
    await payInSandbox(nexi.state, id)
    const { status, body } = await put('terminate')
    expect([status, body.code]).toEqual([405, '1004'])
    expect(await payment()).not.toHaveProperty('terminated')
  })

  it('and paying at the same moment: exactly one wins', async () => {
    const [paid, closed] = await Promise.all([payInSandbox(nexi.state, id), put('terminate')])
    expect([`${paid} ${closed.status}`]).toEqual([expect.stringMatching(/^(paid 405|terminated 204)$/)])
  })
})
