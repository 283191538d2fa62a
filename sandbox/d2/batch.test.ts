import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { advance } from '@/sandbox/clock'
import { resetState } from '@/sandbox/state'
import type { Fields } from './form'
import { type Rehearsal, rehearse } from './rehearsal'
import { runBatch } from './run-batch'

let d2: Rehearsal
let order: { orderid: string; transact: string }
beforeAll(async () => {
  d2 = await rehearse()
})
beforeEach(async () => {
  await resetState(d2.state)
  const { orderid = '', transact = '' } = await d2.paid({}, { card: '4711100000000042' })
  order = { orderid, transact }
})
afterAll(() => d2.close())

const capture = async (amount = '60000') =>
  (await d2.call('/cgi-bin/capture.cgi', { ...order, amount })).fields
const standing = async (): Promise<Fields> => (await d2.call('/cgi-adm/payinfo.cgi', order)).fields

it('a capture waits for the batch: accepted, but nothing is taken yet', async () => {
  expect(await capture()).toMatchObject({ status: 'ACCEPTED', result: '0' })
  const waiting = await standing()
  expect(waiting).toMatchObject({ status: '12', captured: '0' })
  expect(waiting).not.toHaveProperty('captime')
})

it('meanwhile nothing else can be done with it (14)', async () => {
  await capture('10000')
  const answers = [
    await capture('10000'),
    (await d2.call('/cgi-adm/cancel.cgi', order)).fields,
    (await d2.call('/cgi-adm/refund.cgi', { ...order, amount: '100', currency: '578' })).fields,
  ]
  expect(answers).toEqual(answers.map(() => ({ status: 'DECLINED', reason: '14' })))
})

it.each([
  ['when it is run', () => runBatch(d2.state)],
  ['by itself a day later', () => advance(d2.state, '1d')],
])('the batch takes it %s', async (_when, happen) => {
  await capture('10000')
  await happen()
  expect(await standing()).toMatchObject({ status: '5', captured: '10000', captime: expect.any(String) })
  expect(await capture('10000')).toEqual({ status: 'DECLINED', reason: '6' })
})

it('the batch tells how many it took and takes nothing twice', async () => {
  await capture()
  expect([await runBatch(d2.state), await runBatch(d2.state)]).toEqual([1, 0])
})
