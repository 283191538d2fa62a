import { getResponse } from 'msw'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { advance, offset } from './clock'
import { consoleHandlers } from './console'
import { openD2, payInD2, TEST_ACCOUNT } from './d2'
import { capture } from './d2/capture'
import { captureWish, wish } from './d2/rehearsal'
import { findByOrder } from './d2/transaction'
import { findFaults, setFault } from './fault'
import { payInSandbox } from './nexi'
import { type Rehearsal, rehearse } from './nexi/rehearsal'
import { resetState } from './state'

const BASE = 'http://sandbox.test'
const DAY = 86_400_000

let nexi: Rehearsal
beforeAll(async () => {
  nexi = await rehearse()
})
beforeEach(() => resetState(nexi.state))
afterAll(() => nexi.close())

const send = async (method: string, path: string, body?: string | URLSearchParams) =>
  (await getResponse(
    consoleHandlers(BASE, nexi.state),
    new Request(BASE + path, { method, body }),
  )) as Response
const form = (path: string, fields: Record<string, string>) => send('POST', path, new URLSearchParams(fields))
const api = (method: string, path: string, body?: unknown) =>
  send(method, path, body === undefined ? undefined : JSON.stringify(body))

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the wire brought
const told = async (reply: Promise<Response>): Promise<any> => (await reply).json()

describe('the clock', () => {
  it('is moved by the form and by JSON', async () => {
    expect((await form('/clock', { advance: '8d' })).status).toBe(303)
    const moved = await told(api('POST', '/sandbox/clock', { advance: '1h' }))
    expect(moved.offsetMs).toBe(8 * DAY + 3_600_000)
    expect(Date.parse((await told(api('GET', '/sandbox/clock'))).now)).toBeGreaterThan(Date.now() + 8 * DAY)
  })

  it('is moved to an instant, but not back', async () => {
    const to = new Date(Date.now() + DAY).toISOString()
    expect((await api('POST', '/sandbox/clock', { to })).status).toBe(200)
    expect((await api('POST', '/sandbox/clock', { to: new Date().toISOString() })).status).toBe(422)
  })

  it.each([{}, { advance: '-1d' }, { advance: 'soon' }, { to: 'tomorrow' }, null])(
    'refuses %j',
    async (body) => {
      expect((await api('POST', '/sandbox/clock', body)).status).toBe(422)
      expect(await offset(nexi.state.pool)).toBe(0)
    },
  )

  it('says at the field what is wrong and keeps what was typed', async () => {
    const reply = await form('/clock', { advance: 'next week' })
    expect(reply.status).toBe(422)
    expect(await reply.text()).toMatch(/value="next week"[\s\S]*Write a duration like/)
  })
})

describe('the fault switches', () => {
  it('are set, listed and cleared by JSON', async () => {
    expect(
      (await api('POST', '/sandbox/faults', { fault: 'lose-answer', operation: 'charge', times: 2 })).status,
    ).toBe(201)
    await api('POST', '/sandbox/faults', { fault: 'drop' })
    const { faults } = await told(api('GET', '/sandbox/faults'))
    expect(faults).toMatchObject([
      { fault: 'lose-answer', times: 2 },
      { fault: 'drop', operation: 'webhook' },
    ])
    await api('DELETE', `/sandbox/faults/${faults[0].id}`)
    expect(await findFaults(nexi.state.pool)).toHaveLength(1)
    await api('DELETE', '/sandbox/faults')
    expect(await findFaults(nexi.state.pool)).toEqual([])
  })

  it.each([{}, { fault: 'earthquake' }, { fault: 'drop', operation: 'charge' }, { fault: 'drop', times: 0 }])(
    'refuse %j',
    async (body) => {
      expect((await api('POST', '/sandbox/faults', body)).status).toBe(422)
    },
  )

  it('are set by the form: seconds mean milliseconds or Retry-After, no number means until switched off', async () => {
    await form('/faults', { fault: 'too-many-requests', operation: 'refund', times: '3', seconds: '30' })
    await form('/faults', { fault: 'delay', operation: 'charge', times: '', seconds: '1.5' })
    expect(await findFaults(nexi.state.pool)).toMatchObject([
      { fault: 'too-many-requests', operation: 'refund', times: 3, retryAfter: 30 },
      { fault: 'delay', operation: 'webhook', times: null, ms: 1500 },
    ])
    expect(await (await send('GET', '/')).text()).toContain('until switched off')
    await form('/faults/off', {})
    expect(await findFaults(nexi.state.pool)).toEqual([])
  })

  it('take the one call of the chosen gateway that makes sense without asking', async () => {
    for (const operation of ['charge', 'd2-capture'])
      await form('/faults', { fault: 'refund-pends', operation, times: '1' })
    expect(await findFaults(nexi.state.pool)).toMatchObject([
      { operation: 'refund' },
      { operation: 'd2-refund' },
    ])
  })

  it.each([
    [{ fault: 'wrong-key', operation: 'd2-reauth', times: '1' }, 'makes no sense'],
    [{ fault: 'issuer-refuses', operation: 'retrieve', times: '1' }, 'makes no sense'],
    [{ fault: 'drop', times: 'often' }, 'whole number'],
    [{ fault: 'earthquake', operation: 'charge', times: '1' }, 'whole number'],
  ])('say what is wrong with %j', async (fields, sentence) => {
    const reply = await form('/faults', fields)
    expect([reply.status, await reply.text()]).toEqual([422, expect.stringContaining(sentence)])
  })
})

it('lists every payment with its sums and shows one with its webhooks', async () => {
  const id = await nexi.open()
  expect(await (await send('GET', '/')).text()).toContain('waiting for the customer')
  await payInSandbox(nexi.state, id)
  const list = await (await send('GET', '/')).text()
  expect(list).toContain('K-1042')
  expect(list).toContain('600.00 NOK')
  const one = await (await send('GET', `/payments/${id}`)).text()
  for (const part of ['492500******0004', 'payment.reservation.created.v2', 'Lapses'])
    expect(one).toContain(part)
  expect((await send('GET', '/payments/0123')).status).toBe(404)
  expect((await told(api('GET', '/sandbox/payments'))).payments).toMatchObject([{ id, reserved: 60_000 }])
})

describe('D2', () => {
  const wait = async (card: string) => {
    const fields = wish()
    await openD2(nexi.state, fields)
    const { orderid = '' } = fields
    expect(await (await send('GET', '/')).text()).toContain('waiting for the customer')
    expect(await payInD2(nexi.state, orderid, { card })).toBe('paid')
    return orderid
  }

  it('lists every transaction with its status, sums and age, and shows one order with its callbacks', async () => {
    const orderid = await wait('4711100000000000')
    await advance(nexi.state, '8d')
    const list = await (await send('GET', '/')).text()
    for (const part of [orderid, '2 authorised', '600.00 NOK', '8 d']) expect(list).toContain(part)
    const one = await (await send('GET', `/d2/${orderid}`)).text()
    for (const part of ['471110XXXXXX0000', 'Binding until', 'callback']) expect(one).toContain(part)
    expect((await send('GET', '/d2/none')).status).toBe(404)
    expect((await told(api('GET', '/sandbox/d2/transactions'))).transactions).toMatchObject([
      { orderid, status: 2, amount: 60_000, captured: 0 },
    ])
  })

  it('runs the batch by the button and by JSON', async () => {
    for (const run of [() => form('/d2/batch', {}), () => api('POST', '/sandbox/d2/batch')]) {
      const orderid = await wait('4711100000000042')
      const [transaction] = await findByOrder(nexi.state.pool, orderid)
      const fields = { orderid, transact: transaction?.transact ?? '', amount: '60000' }
      await capture({ state: nexi.state, account: TEST_ACCOUNT }, captureWish(fields))
      expect(await (await send('GET', '/')).text()).toContain('Run the batch')
      await run()
      const list = await (await send('GET', '/')).text()
      expect(list).toContain('5 captured')
      expect(list).not.toContain('Run the batch')
    }
  })
})

it('forgets everything only when told twice', async () => {
  await nexi.open()
  await setFault(nexi.state, { fault: 'drop' })
  await form('/clock', { advance: '1d' })
  expect((await form('/reset', {})).status).toBe(422)
  expect(await offset(nexi.state.pool)).toBe(DAY)
  expect((await form('/reset', { sure: 'yes' })).status).toBe(303)
  expect(await offset(nexi.state.pool)).toBe(0)
  expect(await (await send('GET', '/')).text()).toContain('None yet')
})
