import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { advance } from '@/sandbox/clock'
import { resetState } from '@/sandbox/state'
import type { Fields } from './form'
import { BASE, type Rehearsal, rehearse, SPLIT } from './rehearsal'

let d2: Rehearsal
beforeAll(async () => {
  d2 = await rehearse()
})
beforeEach(() => resetState(d2.state))
afterAll(() => d2.close())

const find = async (orderid = '', changes: Fields = {}) =>
  (await d2.call('/cgi-bin/transinfo.cgi', { orderid, amount: '60000', currency: '578', ...changes })).text
const capture = ({ orderid = '', transact = '' }: Fields) =>
  d2.call('/cgi-bin/capture.cgi', { orderid, transact, amount: '60000' })

describe('transinfo', () => {
  it('says authorised, then captured', async () => {
    const order = await d2.paid()
    expect(await find(order.orderid)).toBe(`transact=${order.transact}&status=1`)
    await capture(order)
    expect(await find(order.orderid)).toBe(`transact=${order.transact}&status=2`)
  })

  it('names both parts of a split, by the total', async () => {
    const { orderid, transact1, transact2 } = await d2.paid(SPLIT)
    expect(await find(orderid)).toBe(
      `transact=${transact1}&status=1&transact1=${transact1}&transact2=${transact2}`,
    )
  })

  it('calls a capture that waits for the batch authorised, and a deleted one rejected', async () => {
    const waiting = await d2.paid({}, { card: '4711100000000042' })
    await capture(waiting)
    expect(await find(waiting.orderid)).toBe(`transact=${waiting.transact}&status=1`)
    const gone = await d2.paid()
    await advance(d2.state, '60d')
    expect(await find(gone.orderid)).toBe(`transact=${gone.transact}&status=0`)
  })

  it.each<[string, Fields]>([
    ['an order nobody paid', { orderid: 'K7Q-4MX2.none' }],
    ['another amount', { amount: '50000' }],
    ['another currency', { currency: '752' }],
    ['another merchant', { merchant: '1' }],
    ['no amount', { amount: '' }],
  ])('finds nothing for %s', async (_what, changes) => {
    const { orderid } = await d2.paid()
    expect(await find(orderid, changes)).toBe('status=0')
  })
})

describe('payinfo', () => {
  it('tells everything about one transaction', async () => {
    const { orderid, transact = '' } = await d2.paid({ currency: 'SEK' })
    const { authtime, ...told } = (await d2.call('/cgi-adm/payinfo.cgi', { transact })).fields
    expect(told).toEqual({
      status: '2',
      transact,
      orderid,
      amount: '60000',
      currency: '752',
      paytype: 'VISA',
      cardnomask: '471110XXXXXX0000',
      acquirer: 'TEST',
      approvalcode: transact.slice(-6),
      fee: '0',
      test: '1',
      captured: '0',
      refunded: '0',
    })
    expect(Date.now() - Date.parse(authtime ?? '')).toBeLessThan(60_000)
  })

  it.each([
    ['1', 'Error: transact not found'],
    ['x', 'Error: Parameter transact: must be a number'],
    ['', 'Error: Parameter transact: is missing'],
  ])('answers "%s" with %s', async (transact, text) => {
    expect((await d2.call('/cgi-adm/payinfo.cgi', { transact })).text).toBe(text)
  })
})

describe('the API user', () => {
  const basic = (pair: string) => ({ authorization: `Basic ${Buffer.from(pair).toString('base64')}` })

  it.each(['cancel', 'refund', 'delticket', 'payinfo'])('is wanted for %s', async (call) => {
    const wrong: Record<string, string>[] = [
      {},
      basic('kickstand-api:wrong'),
      basic('nobody:test-api-password-0000'),
    ]
    for (const headers of wrong) {
      const { status, headers: told, text } = await d2.call(`/cgi-adm/${call}.cgi`, {}, headers)
      expect([status, told.get('www-authenticate')]).toEqual([401, 'Basic realm="DIBS"'])
      expect(text).not.toContain('status=')
    }
  })

  it('is not asked for elsewhere', async () => {
    for (const path of ['/cgi-bin/capture.cgi', '/cgi-bin/transinfo.cgi', '/cgi-ssl/ticket_auth.cgi'])
      expect((await d2.call(path, {}, {})).status).toBe(200)
  })
})

it('speaks ISO-8859-1 and says so, and knows no other call', async () => {
  const { headers } = await d2.call('/cgi-adm/payinfo.cgi')
  expect(headers.get('content-type')).toBe('text/html; charset=iso-8859-1')
  expect((await d2.call('/cgi-adm/changestatus.cgi')).status).toBe(404)
  expect((await fetch(`${BASE}/cgi-bin/capture.cgi`)).status).toBe(404)
})
