import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { advance } from '@/sandbox/clock'
import { setFault } from '@/sandbox/fault'
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

const RENT = { amount: 10_000, orderItems: [item('BIKE', 10_000)] }
const part = (amount: number) => ({ amount, orderItems: [item('PART', amount)] })
const charge = (body: unknown, key?: string) =>
  nexi.ask('POST', `/v1/payments/${id}/charges`, body, key ? { 'idempotency-key': key } : {})
const pay = (card?: string) => payInSandbox(nexi.state, id, { card })
const summary = async () => (await nexi.ask('GET', `/v1/payments/${id}`)).body.payment.summary

it('takes the rent at once and the deposit later, and the reservation never shrinks', async () => {
  await pay()
  expect((await charge(RENT)).status).toBe(201)
  expect(await summary()).toEqual({ reservedAmount: 60_000, chargedAmount: 10_000 })
  expect((await charge(part(35_000))).status).toBe(201)
  expect(await summary()).toEqual({ reservedAmount: 60_000, chargedAmount: 45_000 })
})

it('takes everything without naming items', async () => {
  await pay()
  const { status, body } = await charge({ amount: 60_000 })
  expect(status).toBe(201)
  expect((await nexi.ask('GET', `/v1/charges/${body.chargeId}`)).body).toMatchObject({
    chargeId: body.chargeId,
    amount: 60_000,
    orderItems: [{ reference: 'BIKE' }, { reference: 'DEPOSIT-1' }],
  })
})

describe('refuses, after the rent was charged,', () => {
  it.each<[string, object, number, string]>([
    ['more than is left', part(50_001), 400, '1001'],
    ['everything once more', { amount: 60_000 }, 400, '1001'],
    ['zero', part(0), 400, '1002'],
    ['a part without items', { amount: 50_000 }, 400, '1015'],
    ['a part with an empty list of items', { amount: 50_000, orderItems: [] }, 400, '1015'],
    ['items that add up to less', { amount: 300, orderItems: [item('A', 299)] }, 400, '1005'],
    ['items that add up to more', { amount: 300, orderItems: [item('A', 299), item('B', 2)] }, 400, '1005'],
  ])('%s', async (_what, body, status, code) => {
    await pay()
    await charge(RENT)
    const reply = await charge(body)
    expect([reply.status, reply.body.code, reply.body.source]).toEqual([status, code, 'Internal'])
    expect(await summary()).toEqual({ reservedAmount: 60_000, chargedAmount: 10_000 })
  })

  it.each([-1, 10.5, '100', null, 2_147_483_648])('the amount %s, at the field', async (amount) => {
    await pay()
    const { status, body } = await charge({ ...RENT, amount })
    expect(status).toBe(400)
    expect(body.errors).toHaveProperty('amount')
  })
})

describe('refuses a payment', () => {
  it('that nobody has paid yet (1003)', async () => {
    expect((await charge(RENT)).body.code).toBe('1003')
  })

  it('whose card was declined (1003)', async () => {
    expect(await pay('4925000000000087')).toBe('declined')
    expect((await charge(RENT)).body.code).toBe('1003')
  })

  it('that was charged at once by Swish (1003)', async () => {
    await payInSandbox(nexi.state, id, { method: 'swish' })
    expect((await charge(RENT)).body.code).toBe('1003')
  })

  it('that was cancelled (1019)', async () => {
    await pay()
    await nexi.ask('POST', `/v1/payments/${id}/cancels`, { amount: 60_000 })
    expect((await charge(RENT)).body.code).toBe('1019')
  })

  it('whose 30 days are over (1010), but not a minute earlier', async () => {
    await pay()
    await advance(nexi.state, '29d23h59m')
    expect((await charge(RENT)).status).toBe(201)
    await advance(nexi.state, '1m')
    const late = await charge(part(100))
    expect([late.status, late.body.code]).toEqual([405, '1010'])
  })
})

describe('the bank', () => {
  it('refuses every charge of the card that fails later (1020)', async () => {
    expect(await pay('4925000000000079')).toBe('paid')
    const { status, body } = await charge(RENT)
    expect([status, body.code, body.source]).toEqual([402, '1020', 'Issuer'])
    expect(await summary()).toEqual({ reservedAmount: 60_000 })
  })

  it('drops the rest of the announced card after its first charge', async () => {
    await pay('9999000000000004')
    expect((await charge(RENT)).status).toBe(201)
    expect((await charge(part(100))).status).toBe(402)
  })

  it('drops the rest when the switch says so, and only the rest', async () => {
    await pay()
    await setFault(nexi.state, { fault: 'issuer-drops-rest' })
    expect((await charge(RENT)).status).toBe(201)
    expect((await charge(part(100))).status).toBe(402)
    expect((await charge(part(100))).status).toBe(201)
  })

  it('declines even a first charge when the switch says so (1029)', async () => {
    await pay()
    await setFault(nexi.state, { fault: 'issuer-refuses', operation: 'charge' })
    expect((await charge(RENT)).body.code).toBe('1029')
    expect((await charge(RENT)).status).toBe(201)
  })
})

describe('an idempotency key', () => {
  it('hears the first answer again and charges once', async () => {
    await pay()
    const first = await charge(RENT, 'attempt-1')
    expect(await charge(RENT, 'attempt-1')).toMatchObject({ status: 201, body: first.body })
    expect(await summary()).toMatchObject({ chargedAmount: 10_000 })
  })

  it('hears the first refusal again, even when the charge would work by now', async () => {
    await pay()
    await setFault(nexi.state, { fault: 'issuer-refuses', operation: 'charge' })
    expect((await charge(RENT, 'attempt-1')).status).toBe(402)
    expect((await charge(RENT, 'attempt-1')).status).toBe(402)
    expect((await charge(RENT, 'attempt-2')).status).toBe(201)
  })

  it('is refused with another amount (1026) or on another payment', async () => {
    await pay()
    await charge(RENT, 'attempt-1')
    expect((await charge(part(10_001), 'attempt-1')).body.code).toBe('1026')
    id = await nexi.open()
    await pay()
    expect((await charge(RENT, 'attempt-1')).body.code).toBe('1026')
  })

  it('charges once when ten repeats arrive at the same moment', async () => {
    await pay()
    const replies = await Promise.all(Array.from({ length: 10 }, () => charge(RENT, 'attempt-1')))
    expect(new Set(replies.map(({ body }) => body.chargeId)).size).toBe(1)
    expect(await summary()).toMatchObject({ chargedAmount: 10_000 })
  })

  it.each([
    ['1 character', 'x', 400],
    ['2 characters', 'xy', 201],
    ['63 characters', 'x'.repeat(63), 201],
    ['64 characters', 'x'.repeat(64), 400],
  ])('of %s answers %s → %i', async (_what, key, status) => {
    await pay()
    expect((await charge(RENT, key)).status).toBe(status)
  })
})

it('never charges more than was reserved, whoever asks at the same moment', async () => {
  await pay()
  const replies = await Promise.all(Array.from({ length: 12 }, () => charge(part(10_000))))
  expect(replies.filter(({ status }) => status === 201)).toHaveLength(6)
  expect(await summary()).toEqual({ reservedAmount: 60_000, chargedAmount: 60_000 })
})

it('charges by itself at checkout when created so, even with the card that fails later', async () => {
  id = await nexi.open({
    checkout: {
      integrationType: 'HostedPaymentPage',
      returnUrl: 'https://shop.test/back',
      termsUrl: 'https://shop.test/terms',
      charge: true,
    },
  })
  expect(await pay('4925000000000079')).toBe('paid')
  expect(await summary()).toEqual({ reservedAmount: 60_000, chargedAmount: 60_000 })
})
