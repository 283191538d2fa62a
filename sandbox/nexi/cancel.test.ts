import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
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

const cancel = (amount: unknown) => nexi.ask('POST', `/v1/payments/${id}/cancels`, { amount })
const summary = async () => (await nexi.ask('GET', `/v1/payments/${id}`)).body.payment.summary

it('lets the whole reservation go, once', async () => {
  await payInSandbox(nexi.state, id)
  expect(await cancel(60_000)).toMatchObject({ status: 204, body: undefined })
  expect(await summary()).toEqual({ reservedAmount: 60_000, cancelledAmount: 60_000 })
  expect((await cancel(60_000)).body.code).toBe('1019')
})

it('cancels once when five ask at the same moment', async () => {
  await payInSandbox(nexi.state, id)
  const replies = await Promise.all(Array.from({ length: 5 }, () => cancel(60_000)))
  expect(replies.map(({ status }) => status).sort()).toEqual([204, 405, 405, 405, 405])
})

it.each([59_999, 60_001, 50_000, 0])('refuses to cancel %i of 60000 (1007)', async (amount) => {
  await payInSandbox(nexi.state, id)
  expect((await cancel(amount)).body.code).toBe('1007')
  expect(await summary()).toEqual({ reservedAmount: 60_000 })
})

it('refuses anything after a charge, the rest too (1008)', async () => {
  await payInSandbox(nexi.state, id)
  await nexi.ask('POST', `/v1/payments/${id}/charges`, { amount: 10_000, orderItems: [item('BIKE', 10_000)] })
  expect((await cancel(60_000)).body.code).toBe('1008')
  expect((await cancel(50_000)).body.code).toBe('1008')
})

it('refuses when nothing is reserved yet (1003)', async () => {
  expect((await cancel(60_000)).body.code).toBe('1003')
})

it('refuses when the reservation has lapsed by itself (1010)', async () => {
  await payInSandbox(nexi.state, id)
  await advance(nexi.state, '30d')
  expect((await cancel(60_000)).body.code).toBe('1010')
})

it('leaves everything as it was when the bank refuses', async () => {
  await payInSandbox(nexi.state, id)
  await setFault(nexi.state, { fault: 'issuer-refuses', operation: 'cancel' })
  expect((await cancel(60_000)).status).toBe(402)
  expect(await summary()).toEqual({ reservedAmount: 60_000 })
})
