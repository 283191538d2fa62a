import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { advance } from '@/sandbox/clock'
import { setFault } from '@/sandbox/fault'
import { resetState } from '@/sandbox/state'
import type { Fields } from './form'
import { type Rehearsal, rehearse } from './rehearsal'

let d2: Rehearsal
let order: Fields
beforeAll(async () => {
  d2 = await rehearse()
})
beforeEach(async () => {
  await resetState(d2.state)
  order = await d2.paid()
})
afterAll(() => d2.close())

const named = () => ({ orderid: order.orderid ?? '', transact: order.transact ?? '' })
const capture = (amount = '60000') => d2.call('/cgi-bin/capture.cgi', { ...named(), amount })
const back = async (amount: string, changes: Fields = {}) =>
  (await d2.call('/cgi-adm/refund.cgi', { ...named(), amount, currency: '578', ...changes })).text
const standing = async () => (await d2.call('/cgi-adm/payinfo.cgi', named())).fields

it('gives back in parts up to what was captured, never above it (7)', async () => {
  await capture('50000')
  expect(await back('20000')).toBe('result=0')
  expect(await standing()).toMatchObject({ status: '8', captured: '50000', refunded: '20000' })
  expect(await back('30001')).toBe('status=DECLINED&reason=7')
  expect(await back('30000')).toBe('result=0')
  expect(await standing()).toMatchObject({ status: '11', captured: '50000', refunded: '50000' })
  expect(await back('1')).toBe('status=DECLINED&reason=7')
})

it('never gives back more than was captured when many ask at the same moment', async () => {
  await capture()
  const answers = await Promise.all(Array.from({ length: 8 }, () => back('20000')))
  expect(answers.filter((text) => text === 'result=0')).toHaveLength(3)
  expect(await standing()).toMatchObject({ status: '11', refunded: '60000' })
})

it('has nothing to give back before a capture (6)', async () => {
  expect(await back('100')).toBe('status=DECLINED&reason=6')
})

it.each([
  ['a wrong key', { md5key: 'x' }],
  ['another currency', { currency: '752' }],
  ['a currency it does not take', { currency: '840' }],
])('is declined for %s, with a message (8)', async (_what, changes) => {
  await capture()
  expect(await back('100', changes)).toMatch(/^status=DECLINED&reason=8&message=./)
  expect(await standing()).toMatchObject({ refunded: '0' })
})

it('waits for a day when told to, and counts as given meanwhile', async () => {
  await capture()
  await setFault(d2.state, { fault: 'refund-pends', operation: 'd2-refund' })
  expect(await back('60000')).toBe('result=0')
  expect(await standing()).toMatchObject({ status: '15', refunded: '0' })
  expect(await back('1')).toBe('status=DECLINED&reason=7')
  await advance(d2.state, '1d')
  expect(await standing()).toMatchObject({ status: '11', refunded: '60000' })
})

it('is declined by the bank (4), and may be tried again', async () => {
  await capture()
  await setFault(d2.state, { fault: 'issuer-refuses', operation: 'd2-refund' })
  expect(await back('60000')).toBe('status=DECLINED&reason=4')
  expect(await standing()).toMatchObject({ status: '10', refunded: '0' })
  expect(await back('60000')).toBe('result=0')
  expect(await standing()).toMatchObject({ status: '11' })
})
