import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { advance } from '@/sandbox/clock'
import { deliverDue, RETRY_SECONDS } from '@/sandbox/deliver'
import { setFault } from '@/sandbox/fault'
import { resetState } from '@/sandbox/state'
import { payInSandbox } from './pay'
import { item, type Rehearsal, rehearse, SHOP, wish } from './rehearsal'

let nexi: Rehearsal
let id: string
beforeAll(async () => {
  nexi = await rehearse()
})
beforeEach(async () => {
  await resetState(nexi.state)
  nexi.rung.length = 0
  nexi.shopAnswers(200)
  id = await nexi.open()
})
afterAll(() => nexi.close())

const heard = async () => {
  await deliverDue(nexi.state)
  return nexi.rung.splice(0).map(({ body }) => body)
}
const names = async () => (await heard()).map(({ event }) => event)
const chargeRent = async () =>
  (
    await nexi.ask('POST', `/v1/payments/${id}/charges`, {
      amount: 10_000,
      orderItems: [item('BIKE', 10_000)],
    })
  ).body

it('tells the whole life of a payment, in order, with the registered secret', async () => {
  await payInSandbox(nexi.state, id, { card: '4925000000000087' })
  await payInSandbox(nexi.state, id)
  const { chargeId } = await chargeRent()
  await nexi.ask('POST', `/v1/charges/${chargeId}/refunds`, { amount: 4000 })
  await deliverDue(nexi.state)
  expect(new Set(nexi.rung.map(({ authorization }) => authorization))).toEqual(new Set(['abcdEFGH1234']))
  expect(await names()).toEqual([
    'payment.created',
    'payment.reservation.failed',
    'payment.reservation.created',
    'payment.reservation.created.v2',
    'payment.checkout.completed',
    'payment.charge.created',
    'payment.charge.created.v2',
    'payment.refund.initiated',
    'payment.refund.initiated.v2',
    'payment.refund.completed',
  ])
})

it('writes envelopes as the gateway does: one id for v1 and v2, the merchant under two names', async () => {
  await payInSandbox(nexi.state, id)
  const { chargeId } = await chargeRent()
  const events = Object.fromEntries((await heard()).map((body) => [body.event, body]))
  const [reserved, reservedV2] = [
    events['payment.reservation.created'],
    events['payment.reservation.created.v2'],
  ]
  expect(reserved.id).toBe(reservedV2.id)
  expect(reserved).toMatchObject({
    merchantId: expect.any(Number),
    data: { paymentId: id, reserveId: reserved.id, amount: { amount: 60_000, currency: 'NOK' } },
  })
  expect(reservedV2).toMatchObject({
    merchantNumber: expect.any(Number),
    data: { paymentId: id, paymentMethod: 'Visa', paymentType: 'CARD' },
  })
  expect(reservedV2).not.toHaveProperty('merchantId')
  expect(events['payment.charge.created']).toMatchObject({
    id: chargeId,
    data: { chargeId, amount: { amount: 10_000 } },
  })
  expect(events['payment.charge.created.v2']).toMatchObject({ id: chargeId, data: { chargeId } })
  expect(events['payment.created'].data).toMatchObject({
    paymentId: id,
    order: { amount: { amount: 60_000 }, reference: 'K-1042' },
  })
  expect(events['payment.checkout.completed'].data).not.toHaveProperty('amount')
})

it.each<[string, () => Promise<unknown>, string[]]>([
  [
    'a Swish payment',
    () => payInSandbox(nexi.state, id, { method: 'swish' }),
    ['payment.checkout.completed', 'payment.charge.created', 'payment.charge.created.v2'],
  ],
  [
    'a failing charge',
    async () => {
      await payInSandbox(nexi.state, id, { card: '4925000000000079' })
      await heard()
      await chargeRent()
    },
    ['payment.charge.failed', 'payment.charge.failed.v2'],
  ],
  [
    'a cancel',
    async () => {
      await payInSandbox(nexi.state, id)
      await heard()
      await nexi.ask('POST', `/v1/payments/${id}/cancels`, { amount: 60_000 })
    },
    ['payment.cancel.created'],
  ],
  [
    'a cancel the bank refuses',
    async () => {
      await payInSandbox(nexi.state, id)
      await heard()
      await setFault(nexi.state, { fault: 'issuer-refuses', operation: 'cancel' })
      await nexi.ask('POST', `/v1/payments/${id}/cancels`, { amount: 60_000 })
    },
    ['payment.cancel.failed'],
  ],
])('tells %s', async (_what, happen, expected) => {
  await heard()
  await happen()
  expect(await names()).toEqual(expected)
})

it.each([
  ['refund-pends', 'payment.refund.completed'],
  ['issuer-refuses', 'payment.refund.failed'],
] as const)('tells a day later how a waiting refund ended (%s)', async (fault, event) => {
  await payInSandbox(nexi.state, id, { method: 'swish' })
  await setFault(nexi.state, { fault, operation: 'refund' })
  await nexi.ask('POST', `/v1/payments/${id}/refunds`, { amount: 50_000 })
  expect((await names()).slice(-2)).toEqual(['payment.refund.initiated', 'payment.refund.initiated.v2'])
  await advance(nexi.state, '1d')
  expect(await names()).toEqual([event])
})

it('tells nobody who did not register', async () => {
  await heard()
  id = await nexi.open({ notifications: undefined })
  await payInSandbox(nexi.state, id)
  expect(await heard()).toEqual([])
})

it('sends the registered extra headers too', async () => {
  await heard()
  const webHooks = [
    {
      eventName: 'payment.created',
      url: `${SHOP}/events`,
      authorization: 'abcdEFGH1234',
      headers: [{ 'x-shop': 'oslo' }],
    },
  ]
  await nexi.ask('POST', '/v1/payments', { ...wish(), notifications: { webHooks } })
  await deliverDue(nexi.state)
  expect(nexi.rung[0]?.headers.get('x-shop')).toBe('oslo')
})

describe('a shop that does not answer 200', () => {
  it('hears the same event again after growing waits, until it answers', async () => {
    nexi.shopAnswers(500)
    const [first] = await heard()
    expect(first.event).toBe('payment.created')
    expect(await heard()).toEqual([])
    await advance(nexi.state, '10s')
    expect(await heard()).toEqual([first])
    await advance(nexi.state, '10s')
    expect(await heard()).toEqual([])
    nexi.shopAnswers(200)
    await advance(nexi.state, '50s')
    expect(await heard()).toEqual([first])
    await advance(nexi.state, '30d')
    expect(await heard()).toEqual([])
  })

  it.each([201, 204, 302, 404])('counts %i as no', async (status) => {
    nexi.shopAnswers(status)
    expect(await deliverDue(nexi.state)).toEqual({ delivered: 0, failed: 1 })
  })

  it('is given up on in the end', async () => {
    nexi.shopAnswers(500)
    let tries = (await heard()).length
    for (const seconds of [...RETRY_SECONDS, 86_400 * 30]) {
      await advance(nexi.state, `${seconds}s`)
      tries += (await heard()).length
    }
    expect(tries).toBe(RETRY_SECONDS.length + 1)
  })
})

describe('a switch', () => {
  it('delivers the next event twice', async () => {
    await heard()
    await setFault(nexi.state, { fault: 'duplicate' })
    await payInSandbox(nexi.state, id)
    const events = await heard()
    expect(
      events.map(({ event }) => event).filter((name) => name === 'payment.reservation.created'),
    ).toHaveLength(2)
    expect(events[0]).toEqual(events[1])
    expect(events).toHaveLength(4)
  })

  it('never delivers the next event', async () => {
    await heard()
    await setFault(nexi.state, { fault: 'drop' })
    await payInSandbox(nexi.state, id)
    expect(await names()).toEqual(['payment.reservation.created.v2', 'payment.checkout.completed'])
    await advance(nexi.state, '30d')
    expect(await names()).toEqual([])
  })

  it('delivers the events of one moment in reverse', async () => {
    await heard()
    await setFault(nexi.state, { fault: 'reorder' })
    await payInSandbox(nexi.state, id)
    expect(await names()).toEqual([
      'payment.checkout.completed',
      'payment.reservation.created.v2',
      'payment.reservation.created',
    ])
  })

  it('delivers the next event late, after everything else', async () => {
    await heard()
    await setFault(nexi.state, { fault: 'delay', ms: 120_000 })
    await payInSandbox(nexi.state, id)
    expect(await names()).not.toContain('payment.reservation.created')
    await advance(nexi.state, '2m')
    expect(await names()).toEqual(['payment.reservation.created'])
  })
})

it('delivers each event once when several processes deliver at the same moment', async () => {
  await heard()
  for (let round = 0; round < 5; round++) {
    await Promise.all(Array.from({ length: 8 }, () => nexi.open()))
    await Promise.all(Array.from({ length: 8 }, () => deliverDue(nexi.state)))
    expect(nexi.rung.splice(0)).toHaveLength(8)
  }
})
