import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { advance } from '@/sandbox/clock'
import { setFault } from '@/sandbox/fault'
import { resetState } from '@/sandbox/state'
import { md5Key, TEST_ACCOUNT } from './account'
import type { Fields } from './form'
import { type Rehearsal, rehearse } from './rehearsal'

let d2: Rehearsal
beforeAll(async () => {
  d2 = await rehearse()
})
beforeEach(() => resetState(d2.state))
afterAll(() => d2.close())

const standing = async (transact = '') => (await d2.call('/cgi-adm/payinfo.cgi', { transact })).fields
const ticketOf = async (card?: string) =>
  (await standing((await d2.paid({ maketicket: '1' }, { card })).transact)).ticket ?? ''
const authorize = async (ticket: string, changes: Fields = {}) =>
  (
    await d2.call('/cgi-ssl/ticket_auth.cgi', {
      ticket,
      orderid: 'K7Q-4MX2.deposit',
      amount: '50000',
      currency: '578',
      ...changes,
    })
  ).fields
const forget = async (ticket: string) => (await d2.call('/cgi-adm/delticket.cgi', { ticket })).fields
const DECLINED = (reason: number) => ({ status: 'DECLINED', reason: String(reason) })
const WRONG = { ...DECLINED(2), message: expect.any(String) }

it('makes the key as md5sum does', () => {
  const fields = {
    merchant: '90000001',
    orderid: 'K7Q-4MX2.abc',
    ticket: '700000001',
    currency: '578',
    amount: '50000',
  }
  expect(md5Key(TEST_ACCOUNT, ['merchant', 'orderid', 'ticket', 'currency', 'amount'], fields)).toBe(
    '842430984a0fe611a723d3775b79ee35',
  )
})

it('is made only when the window was asked for one', async () => {
  expect(await standing((await d2.paid()).transact)).not.toHaveProperty('ticket')
  expect(await ticketOf()).toMatch(/^\d{9,}$/)
})

it('authorizes a deposit anew, to be captured like any other', async () => {
  const ticket = await ticketOf()
  await advance(d2.state, '30d')
  const made = await authorize(ticket)
  expect(made).toMatchObject({ status: 'ACCEPTED', result: '0', cardtype: 'VISA' })
  expect(made.approvalcode).toMatch(/^\d{6}$/)
  const { transact = '' } = made
  expect(await standing(transact)).toMatchObject({ status: '2', amount: '50000', ticket })
  const orderid = 'K7Q-4MX2.deposit'
  const captured = await d2.call('/cgi-bin/capture.cgi', { orderid, transact, amount: '20000' })
  expect(captured.fields).toMatchObject({ status: 'ACCEPTED' })
})

describe('is declined', () => {
  it('when the order was used already (7), by a ticket or in the window, also when many ask at once', async () => {
    const ticket = await ticketOf()
    const answers = await Promise.all(Array.from({ length: 6 }, () => authorize(ticket)))
    expect(answers.filter(({ status }) => status === 'ACCEPTED')).toHaveLength(1)
    expect(answers.filter(({ reason }) => reason === '7')).toHaveLength(5)
    const { orderid = '' } = await d2.paid()
    expect(await authorize(ticket, { orderid })).toEqual(DECLINED(7))
  })

  it('by the bank (0)', async () => {
    expect(await authorize(await ticketOf('4711100000000034'))).toEqual(DECLINED(0))
    const ticket = await ticketOf()
    await setFault(d2.state, { fault: 'issuer-refuses', operation: 'd2-ticket' })
    expect(await authorize(ticket)).toEqual(DECLINED(0))
    expect(await authorize(ticket)).toMatchObject({ status: 'ACCEPTED' })
  })

  it('when the card has expired since (4)', async () => {
    const ticket = await ticketOf()
    await advance(d2.state, '1200d')
    expect(await authorize(ticket)).toEqual(DECLINED(4))
  })

  it.each<[string, Fields]>([
    ['a ticket nobody knows', { ticket: '1' }],
    ['a wrong key', { md5key: 'x' }],
    ['another merchant', { merchant: '1' }],
    ['no amount', { amount: '' }],
  ])('for %s, with a message (2)', async (_what, changes) => {
    expect(await authorize(await ticketOf(), changes)).toEqual(WRONG)
  })
})

it('is forgotten once (6), and then authorizes nothing (2)', async () => {
  const ticket = await ticketOf()
  expect(await forget(ticket)).toEqual({ status: 'ACCEPTED', ticket, result: '0' })
  expect(await forget(ticket)).toEqual(DECLINED(6))
  expect(await authorize(ticket)).toEqual(WRONG)
  expect(await forget('1')).toMatchObject(DECLINED(8))
})

describe('a renewal', () => {
  const renew = async (transact = '', changes: Fields = {}) =>
    (await d2.call('/cgi-bin/reauth.cgi', { transact, ...changes })).fields
  const capture = async ({ orderid = '', transact = '' }: Fields) =>
    (await d2.call('/cgi-bin/capture.cgi', { orderid, transact, amount: '60000' })).fields

  it('binds the bank for another seven days, but does not move the end', async () => {
    const order = await d2.paid()
    await advance(d2.state, '8d')
    expect(await capture(order)).toEqual(DECLINED(5))
    expect(await renew(order.transact)).toMatchObject({ status: 'ACCEPTED', transact: order.transact })
    await advance(d2.state, '6d')
    expect(await capture(order)).toMatchObject({ status: 'ACCEPTED' })
    const other = await d2.paid()
    await advance(d2.state, '55d')
    await renew(other.transact)
    await advance(d2.state, '5d')
    expect(await standing(other.transact)).toMatchObject({ status: '6' })
  })

  it('is declined by the bank (10)', async () => {
    const order = await d2.paid({}, { card: '4711100000000034' })
    expect(await renew(order.transact)).toEqual(DECLINED(10))
    const fine = await d2.paid()
    await setFault(d2.state, { fault: 'issuer-refuses', operation: 'd2-reauth' })
    expect(await renew(fine.transact)).toEqual(DECLINED(10))
  })

  it('is declined for what is captured or unknown, with a message (2)', async () => {
    const order = await d2.paid()
    await capture(order)
    expect(await renew(order.transact)).toEqual(WRONG)
    expect(await renew('1')).toEqual(WRONG)
    expect(await renew(order.transact, { merchant: '1' })).toEqual(WRONG)
  })
})
