import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { advance } from '@/sandbox/clock'
import { setFault } from '@/sandbox/fault'
import { resetState } from '@/sandbox/state'
import { payInSandbox } from './pay'
import { BASE, item, type Rehearsal, rehearse, wish } from './rehearsal'

let nexi: Rehearsal
let id: string
beforeAll(async () => {
  nexi = await rehearse()
})
beforeEach(async () => {
  await resetState(nexi.state)
  id = await nexi.open({ myReference: 'mine' })
})
afterAll(() => nexi.close())

const payment = async () => (await nexi.ask('GET', `/v1/payments/${id}`)).body.payment
const chargeRent = () =>
  nexi.ask('POST', `/v1/payments/${id}/charges`, { amount: 10_000, orderItems: [item('BIKE', 10_000)] })

it('tells an unpaid payment by an empty summary, and never says a status', async () => {
  const told = await payment()
  expect(told).toMatchObject({
    paymentId: id,
    summary: {},
    orderDetails: { amount: 60_000, currency: 'NOK', reference: 'K-1042' },
    checkout: { url: `${BASE}/pay/${id}`, cancelUrl: 'https://shop.test/cancelled' },
    paymentDetails: {},
    myReference: 'mine',
  })
  for (const absent of ['status', 'charges', 'refunds', 'terminated']) expect(told).not.toHaveProperty(absent)
})

it('tells a paid card with its masked number only', async () => {
  await payInSandbox(nexi.state, id, { card: '5413000000000000' })
  expect((await payment()).paymentDetails).toMatchObject({
    paymentType: 'CARD',
    paymentMethod: 'MasterCard',
    cardDetails: { maskedPan: '541300******0000', expiryDate: expect.stringMatching(/^12\d\d$/) },
  })
})

it('tells Swish as charged without ever having been reserved', async () => {
  await payInSandbox(nexi.state, id, { method: 'swish' })
  expect(await payment()).toMatchObject({
    summary: { chargedAmount: 60_000 },
    paymentDetails: { paymentType: 'A2A', paymentMethod: 'Swish' },
    charges: [{ amount: 60_000 }],
  })
  expect((await payment()).summary).not.toHaveProperty('reservedAmount')
})

it('tells the consumer the merchant handed over', async () => {
  const consumer = {
    email: 'kari@example.com',
    phoneNumber: { prefix: '+47', number: '40000000' },
    privatePerson: { firstName: 'Kari', lastName: 'Nordmann' },
    shippingAddress: { addressLine1: 'Storgata 1', postalCode: '0155', city: 'Oslo', country: 'NOR' },
  }
  id = await nexi.open({ checkout: { ...wish().checkout, merchantHandlesConsumerData: true, consumer } })
  expect((await payment()).consumer).toMatchObject({
    shippingAddress: { postalCode: '0155' },
    privatePerson: { firstName: 'Kari', email: 'kari@example.com', phoneNumber: { prefix: '+47' } },
  })
})

it('writes times with four decimals and an offset that wanders', async () => {
  const offsets = new Set<string>()
  for (let i = 0; i < 6; i++) {
    id = await nexi.open()
    const { created } = await payment()
    expect(created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{4}\+0[012]:00$/)
    expect(Math.abs(Date.parse(created) - Date.now())).toBeLessThan(60_000)
    offsets.add(created.slice(-6))
    await advance(nexi.state, '1s')
    if (offsets.size > 1) break
  }
  expect(offsets.size).toBeGreaterThan(1)
})

describe('a rest that has lapsed', () => {
  it('leaves no trace in the sums', async () => {
    await payInSandbox(nexi.state, id)
    await chargeRent()
    await advance(nexi.state, '30d')
    expect((await payment()).summary).toEqual({ reservedAmount: 60_000, chargedAmount: 10_000 })
  })

  it('shows as cancelled when the switch says so, but not before it has lapsed', async () => {
    await setFault(nexi.state, { fault: 'lapsed-rest-cancelled', times: null })
    await payInSandbox(nexi.state, id)
    await chargeRent()
    expect((await payment()).summary).not.toHaveProperty('cancelledAmount')
    await advance(nexi.state, '30d')
    expect((await payment()).summary).toEqual({
      reservedAmount: 60_000,
      chargedAmount: 10_000,
      cancelledAmount: 50_000,
    })
  })
})
