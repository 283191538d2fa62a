import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { advance } from '@/sandbox/clock'
import { setFault } from '@/sandbox/fault'
import { resetState } from '@/sandbox/state'
import { payInSandbox } from './pay'
import { item, type Rehearsal, rehearse, wish } from './rehearsal'

let nexi: Rehearsal
beforeAll(async () => {
  nexi = await rehearse()
})
beforeEach(() => resetState(nexi.state))
afterAll(() => nexi.close())

const KEEPS = { unscheduledSubscription: { create: true } }
const retrieve = async (id: string) => (await nexi.ask('GET', `/v1/payments/${id}`)).body.payment

/** The name under which the card of a payment is kept. */
async function kept(card?: string): Promise<string> {
  const id = await nexi.open(KEEPS)
  await payInSandbox(nexi.state, id, { card })
  return (await retrieve(id)).unscheduledSubscription.unscheduledSubscriptionId
}

const order = (amount: number, items = [item('DELAY-1', amount)]) => ({
  order: { items, amount, currency: 'NOK', reference: 'K-1042' },
  notifications: wish().notifications,
})
const charge = (id: string, body: unknown, key?: string) =>
  nexi.ask('POST', `/v1/unscheduledsubscriptions/${id}/charges`, body, key ? { 'idempotency-key': key } : {})

it('keeps a card only when it was asked to, and only a card', async () => {
  const plain = await nexi.open()
  await payInSandbox(nexi.state, plain)
  expect(await retrieve(plain)).not.toHaveProperty('unscheduledSubscription')
  const swish = await nexi.open(KEEPS)
  await payInSandbox(nexi.state, swish, { method: 'swish' })
  expect(await retrieve(swish)).not.toHaveProperty('unscheduledSubscription')
  const id = await kept()
  const { status, body } = await nexi.ask('GET', `/v1/unscheduledsubscriptions/${id}`)
  expect([status, body.unscheduledSubscriptionId]).toEqual([200, id])
  expect(JSON.stringify(body)).not.toContain('4925000000000004')
})

it('a charge is a payment of its own, taken at once, and rings for it', async () => {
  const { status, body } = await charge(await kept(), order(12_500))
  expect(status).toBe(202)
  const payment = await retrieve(body.paymentId)
  expect(payment.summary).toEqual({ reservedAmount: 12_500, chargedAmount: 12_500 })
  expect(payment.charges).toMatchObject([{ chargeId: body.chargeId, amount: 12_500 }])
  const { rows } = await nexi.state.pool.query('select event from sandbox.deliveries where payment_id = $1', [
    body.paymentId,
  ])
  expect(rows.map(({ event }) => event)).toEqual(['payment.charge.created', 'payment.charge.created.v2'])
})

it('the same key again is the same charge; with another amount it is refused', async () => {
  const id = await kept()
  const first = await charge(id, order(10_000), 'once')
  expect((await charge(id, order(10_000), 'once')).body).toEqual(first.body)
  expect(await charge(id, order(10_001), 'once')).toMatchObject({ status: 400, body: { code: '1026' } })
  const { rows } = await nexi.state.pool.query('select count(*)::int as count from sandbox.charges')
  expect(rows[0].count).toBe(1)
})

it.each([
  ['a card whose later charges fail', '4925000000000079', '1020'],
  ['a card of which the bank drops the rest', '9999000000000004', '1020'],
])('%s is declined, and no payment comes of it', async (_, card, code) => {
  expect(await charge(await kept(card), order(10_000))).toMatchObject({ status: 402, body: { code } })
  const { rows } = await nexi.state.pool.query('select count(*)::int as count from sandbox.payments')
  expect(rows[0].count).toBe(1)
})

it('a card that has run out is declined, and so is one whose bank says no this time', async () => {
  const id = await kept()
  await setFault(nexi.state, { fault: 'issuer-refuses', operation: 'charge' })
  expect(await charge(id, order(10_000))).toMatchObject({ status: 402, body: { code: '1029' } })
  await advance(nexi.state, '1200d')
  expect(await charge(id, order(10_000))).toMatchObject({ status: 402, body: { code: '1029' } })
})

it.each<[string, unknown, number]>([
  ['no order', {}, 400],
  ['nothing to charge', order(0), 400],
  ['items that do not add up', order(10_000, [item('DELAY-1', 9_999)]), 400],
  ['a webhook without a proof', { ...order(10_000), notifications: { webHooks: [{ eventName: 'x' }] } }, 400],
])('refuses %s', async (_, body, status) => {
  expect((await charge(await kept(), body)).status).toBe(status)
})

it('does not know a card that nobody kept, and does not take another method', async () => {
  expect((await charge('0'.repeat(32), order(10_000))).status).toBe(404)
  expect((await nexi.ask('GET', `/v1/unscheduledsubscriptions/${'0'.repeat(32)}`)).status).toBe(404)
  expect((await nexi.ask('DELETE', `/v1/unscheduledsubscriptions/${'0'.repeat(32)}`)).status).toBe(405)
})
