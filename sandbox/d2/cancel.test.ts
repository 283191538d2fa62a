import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { advance } from '@/sandbox/clock'
import { setFault } from '@/sandbox/fault'
import { resetState } from '@/sandbox/state'
import { md5Key, TEST_ACCOUNT } from './account'
import type { Fields } from './form'
import { AMOUNT_KEY } from './reach'
import { type Rehearsal, rehearse, SPLIT } from './rehearsal'

let d2: Rehearsal
beforeAll(async () => {
  d2 = await rehearse()
})
beforeEach(() => resetState(d2.state))
afterAll(() => d2.close())

const cancel = async ({ orderid = '', transact = '' }: Fields, changes: Fields = {}) =>
  (await d2.call('/cgi-adm/cancel.cgi', { orderid, transact, ...changes })).fields
const capture = async ({ orderid = '', transact = '' }: Fields, amount = '60000') =>
  (await d2.call('/cgi-bin/capture.cgi', { orderid, transact, amount })).fields
const statusOf = async ({ transact = '' }: Fields) =>
  (await d2.call('/cgi-adm/payinfo.cgi', { transact })).fields.status
const DECLINED = (reason: number) => ({ status: 'DECLINED', reason: String(reason) })

it('lets an authorization go, once (6), and nothing can be captured from it (6)', async () => {
  const order = await d2.paid()
  expect(await cancel(order)).toMatchObject({ status: 'ACCEPTED', transact: order.transact, result: '0' })
  expect(await statusOf(order)).toBe('6')
  expect(await cancel(order)).toEqual(DECLINED(6))
  expect(await capture(order)).toEqual(DECLINED(6))
})

it('cannot undo a capture, not even of a part (6)', async () => {
  const order = await d2.paid()
  await capture(order, '10000')
  expect(await cancel(order)).toEqual(DECLINED(6))
  expect(await statusOf(order)).toBe('5')
})

it('lets the deposit of a split go and leaves the rent alone', async () => {
  const { orderid = '', transact1 = '', transact2 = '' } = await d2.paid(SPLIT)
  await cancel({ orderid, transact: transact2 })
  expect([await statusOf({ transact: transact1 }), await statusOf({ transact: transact2 })]).toEqual([
    '2',
    '6',
  ])
})

it('of cancel and capture at the same moment one wins', async () => {
  for (let round = 0; round < 5; round++) {
    const order = await d2.paid()
    const answers = await Promise.all([cancel(order), capture(order)])
    expect(answers.map(({ status }) => status).sort()).toEqual(['ACCEPTED', 'DECLINED'])
  }
})

it('is still possible after a capture that the bank declined', async () => {
  const order = await d2.paid({}, { card: '4711100000000026' })
  expect(await capture(order)).toEqual(DECLINED(4))
  expect(await cancel(order)).toMatchObject({ status: 'ACCEPTED' })
})

it('is declined for a key with the amount in it, as some clients make it (8)', async () => {
  const order = await d2.paid()
  const { orderid = '', transact = '' } = order
  const fields = { merchant: TEST_ACCOUNT.merchant, orderid, transact, amount: '60000' }
  const md5key = md5Key(TEST_ACCOUNT, AMOUNT_KEY, fields)
  expect(await cancel(order, { amount: '60000', md5key })).toMatchObject(DECLINED(8))
  expect(await statusOf(order)).toBe('2')
})

it('is declined for a transaction of another order (9)', async () => {
  const order = await d2.paid()
  expect(await cancel(order, { orderid: 'K7Q-4MX2.other' })).toEqual(DECLINED(9))
  expect(await statusOf(order)).toBe('2')
})

it('is declined by the bank (4), and may be tried again', async () => {
  const order = await d2.paid()
  await setFault(d2.state, { fault: 'issuer-refuses', operation: 'd2-cancel' })
  expect(await cancel(order)).toEqual(DECLINED(4))
  expect(await cancel(order)).toMatchObject({ status: 'ACCEPTED' })
})

it('has nothing to let go after sixty days (6)', async () => {
  const order = await d2.paid()
  await advance(d2.state, '60d')
  expect(await cancel(order)).toEqual(DECLINED(6))
})
