import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { advance } from '@/sandbox/clock'
import { setFault } from '@/sandbox/fault'
import { resetState } from '@/sandbox/state'
import { md5Key, TEST_ACCOUNT } from './account'
import type { Fields } from './form'
import { type Rehearsal, rehearse, SPLIT } from './rehearsal'

let d2: Rehearsal
beforeAll(async () => {
  d2 = await rehearse()
})
beforeEach(() => resetState(d2.state))
afterAll(() => d2.close())

const capture = async ({ orderid = '', transact = '' }: Fields, amount = '60000', changes: Fields = {}) =>
  (await d2.call('/cgi-bin/capture.cgi', { orderid, transact, amount, ...changes })).fields
const standing = async ({ transact = '' }: Fields) =>
  (await d2.call('/cgi-adm/payinfo.cgi', { transact })).fields
const DECLINED = (reason: number) => ({ status: 'DECLINED', reason: String(reason) })

describe('the key', () => {
  // Made with md5sum in a shell, from the published rule.
  it.each([
    ['window', ['merchant', 'orderid', 'currency', 'amount'], '2e5c868ac98cd7f5ba16d1ea3378f2a0'],
    ['capture and refund', ['merchant', 'orderid', 'transact', 'amount'], 'fbcaee3b95bc7338852c01230ccc9fbc'],
    ['cancel', ['merchant', 'orderid', 'transact'], '3489b88049a96daa5970ff5bb61e4dd2'],
    ['callback', ['transact', 'amount', 'currency'], '046aa73e86b39fa61e9354f58f3cc2ad'],
  ])('of the %s is what md5sum makes of it', (what, names, hash) => {
    const amount = what === 'capture and refund' ? '10000' : '60000'
    const fields = {
      merchant: '90000001',
      orderid: 'K7Q-4MX2.abc',
      transact: '800000001',
      currency: '578',
      amount,
    }
    expect(md5Key(TEST_ACCOUNT, names, fields)).toBe(hash)
  })
})

it('takes all of an authorization', async () => {
  const order = await d2.paid()
  expect(await standing(order)).toMatchObject({ status: '2', amount: '60000', captured: '0', refunded: '0' })
  expect(await capture(order)).toEqual({
    status: 'ACCEPTED',
    transact: order.transact,
    result: '0',
    cardtype: 'VISA',
  })
  expect(await standing(order)).toMatchObject({ status: '5', captured: '60000' })
})

it('takes a part once, and the rest is gone (6)', async () => {
  const order = await d2.paid()
  expect(await capture(order, '10000')).toMatchObject({ status: 'ACCEPTED' })
  expect(await capture(order, '50000')).toEqual(DECLINED(6))
  expect(await standing(order)).toMatchObject({ status: '5', captured: '10000' })
})

it('takes once when many ask at the same moment', async () => {
  const order = await d2.paid()
  const answers = await Promise.all(Array.from({ length: 8 }, () => capture(order, '10000')))
  expect(answers.filter(({ status }) => status === 'ACCEPTED')).toHaveLength(1)
  expect(answers.filter(({ reason }) => reason === '6')).toHaveLength(7)
})

it('takes the parts of a split authorization each for itself', async () => {
  const order = await d2.paid(SPLIT)
  const [rent, deposit] = [order.transact1 ?? '', order.transact2 ?? '']
  expect([order.transact, Number(deposit)]).toEqual([rent, Number(rent) + 1])
  expect(await capture({ ...order, transact: rent }, '10000')).toMatchObject({ status: 'ACCEPTED' })
  expect(await capture({ ...order, transact: deposit }, '50001')).toEqual(DECLINED(7))
  expect(await capture({ ...order, transact: deposit }, '35000')).toMatchObject({ status: 'ACCEPTED' })
  expect(await standing({ transact: deposit })).toMatchObject({ amount: '50000', captured: '35000' })
})

describe('is declined', () => {
  it('above what was authorized (7)', async () => {
    const order = await d2.paid()
    expect(await capture(order, '60001')).toEqual(DECLINED(7))
    expect(await standing(order)).toMatchObject({ status: '2', captured: '0' })
  })

  it.each([
    ['a wrong key', { md5key: '0'.repeat(32) }, 'md5key'],
    ['another merchant', { merchant: '90000002' }, 'merchant'],
    ['no amount', { amount: '' }, 'amount'],
    ['an amount with a comma', { amount: '100,00' }, 'amount'],
    ['a transaction nobody knows', { transact: '1' }, 'transaction'],
    ['a transaction that is no number', { transact: 'x' }, 'transact'],
  ])('for %s, with a message (8)', async (_what, changes, word) => {
    const order = await d2.paid()
    expect(await capture(order, '10000', changes)).toMatchObject({
      ...DECLINED(8),
      message: expect.stringContaining(word),
    })
    expect(await standing(order)).toMatchObject({ captured: '0' })
  })

  it('for a transaction of another order (9)', async () => {
    const order = await d2.paid()
    expect(await capture(order, '10000', { orderid: 'K7Q-4MX2.other' })).toEqual(DECLINED(9))
  })

  it('seven days after the authorization (5), unless forced', async () => {
    const order = await d2.paid()
    await advance(d2.state, '6d23h')
    expect(await capture(order, '60001')).toEqual(DECLINED(7))
    await advance(d2.state, '1h')
    expect(await capture(order)).toEqual(DECLINED(5))
    expect(await capture(order, '60000', { force: 'yes' })).toMatchObject({ status: 'ACCEPTED' })
  })

  it('sixty days after the authorization: it deleted itself (6), force or not', async () => {
    const order = await d2.paid()
    await advance(d2.state, '60d')
    expect(await standing(order)).toMatchObject({ status: '6' })
    expect(await capture(order, '60000', { force: 'yes' })).toEqual(DECLINED(6))
  })

  it('by the bank (4), and stays capturable', async () => {
    const fails = await d2.paid({}, { card: '4711100000000026' })
    expect(await capture(fails)).toEqual(DECLINED(4))
    expect(await standing(fails)).toMatchObject({ status: '4', captured: '0' })
    const order = await d2.paid()
    await setFault(d2.state, { fault: 'issuer-refuses', operation: 'd2-capture' })
    expect(await capture(order)).toEqual(DECLINED(4))
    expect(await capture(order)).toMatchObject({ status: 'ACCEPTED' })
    expect(await standing(order)).toMatchObject({ status: '5' })
  })
})

it('answers with a page when no text was asked for', async () => {
  const { orderid = '', transact = '' } = await d2.paid()
  const answer = await d2.call('/cgi-bin/capture.cgi', { orderid, transact, amount: '60000', textreply: '' })
  expect(answer.text).toContain('<h1>Accepted</h1>')
})
