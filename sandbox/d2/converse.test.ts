import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
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

const capture = () => {
  const { orderid = '', transact = '' } = order
  return d2.call('/cgi-bin/capture.cgi', { orderid, transact, amount: '10000' })
}
const captured = async () =>
  (await d2.call('/cgi-adm/payinfo.cgi', { transact: order.transact ?? '' })).fields.captured

describe('a lost connection', () => {
  it('after the capture was made: repeating it is declined (6), for there are no keys that make it harmless', async () => {
    await setFault(d2.state, { fault: 'lose-answer', operation: 'd2-capture' })
    await expect(capture()).rejects.toThrow('fetch')
    expect(await captured()).toBe('10000')
    expect((await capture()).text).toBe('status=DECLINED&reason=6')
  })

  it('before the capture was made: nothing happened', async () => {
    await setFault(d2.state, { fault: 'lose-request', operation: 'd2-capture' })
    await expect(capture()).rejects.toThrow('fetch')
    expect(await captured()).toBe('0')
  })
})

it.each([
  ['error-before', 500, '0'],
  ['error-after', 500, '10000'],
  ['too-many-requests', 429, '0'],
  ['malformed-body', 200, '10000'],
] as const)('%s answers %i with a page and has captured %s', async (fault, status, sum) => {
  await setFault(d2.state, { fault, operation: 'd2-capture', retryAfter: 30 })
  const answer = await capture()
  expect([answer.status, answer.text]).toEqual([status, expect.stringMatching(/^<html>/)])
  expect(answer.headers.get('retry-after')).toBe(status === 429 ? '30' : null)
  expect(await captured()).toBe(sum)
})

it('answers late when told to', async () => {
  await setFault(d2.state, { fault: 'answer-late', operation: 'd2-capture', ms: 300 })
  const start = performance.now()
  expect((await capture()).fields.status).toBe('ACCEPTED')
  expect(performance.now() - start).toBeGreaterThanOrEqual(295)
})

it('a wrong key is a wrong user where there is one, and a declined call elsewhere', async () => {
  await setFault(d2.state, { fault: 'wrong-key', operation: 'd2-payinfo' })
  expect((await d2.call('/cgi-adm/payinfo.cgi', { transact: '1' })).status).toBe(401)
  await setFault(d2.state, { fault: 'wrong-key', operation: 'd2-capture' })
  expect((await capture()).fields).toMatchObject({ status: 'DECLINED', reason: '8' })
  await setFault(d2.state, { fault: 'wrong-key', operation: 'd2-ticket' })
  expect((await d2.call('/cgi-ssl/ticket_auth.cgi')).fields).toMatchObject({ reason: '2' })
  expect(await captured()).toBe('0')
})

it.each([
  ['d2-cancel', '/cgi-adm/cancel.cgi'],
  ['d2-refund', '/cgi-adm/refund.cgi'],
  ['d2-reauth', '/cgi-bin/reauth.cgi'],
  ['d2-ticket', '/cgi-ssl/ticket_auth.cgi'],
  ['d2-delticket', '/cgi-adm/delticket.cgi'],
  ['d2-transinfo', '/cgi-bin/transinfo.cgi'],
  ['d2-payinfo', '/cgi-adm/payinfo.cgi'],
] as const)('%s can be made to fail too, once', async (operation, path) => {
  await setFault(d2.state, { fault: 'error-before', operation })
  expect((await d2.call(path)).status).toBe(500)
  expect((await d2.call(path)).status).toBe(200)
})

it('leaves the other gateway’s faults alone', async () => {
  await setFault(d2.state, { fault: 'error-before', operation: 'cancel' })
  await setFault(d2.state, { fault: 'error-before', operation: 'refund' })
  expect((await d2.call('/cgi-adm/cancel.cgi')).status).toBe(200)
  expect((await d2.call('/cgi-adm/refund.cgi')).status).toBe(200)
})
