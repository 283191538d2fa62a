import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { advance } from '@/sandbox/clock'
import { deliverDue, RETRY_SECONDS } from '@/sandbox/deliver'
import { setFault } from '@/sandbox/fault'
import { resetState } from '@/sandbox/state'
import { md5Key, TEST_ACCOUNT } from './account'
import { latinForm, readForm } from './form'
import { openD2 } from './open'
import { payInD2 } from './pay'
import { type Rehearsal, rehearse, SPLIT, wish } from './rehearsal'

let d2: Rehearsal
beforeAll(async () => {
  d2 = await rehearse()
})
beforeEach(async () => {
  await resetState(d2.state)
  d2.rung.length = 0
  d2.shopAnswers(200)
})
afterAll(() => d2.close())

const heard = async () => {
  await deliverDue(d2.state)
  return d2.rung.splice(0)
}

it('tells the shop everything about an approval, signed over number, amount and currency', async () => {
  const { orderid, transact = '' } = await d2.paid({ maketicket: '1' })
  const [rung] = await heard()
  const { cardexpdate, ticket, ordertext, ...told } = readForm(rung?.bytes ?? '')
  expect(told).toEqual({
    merchant: TEST_ACCOUNT.merchant,
    orderid,
    transact,
    amount: '60000',
    currency: '578',
    statuscode: '2',
    authkey: md5Key(TEST_ACCOUNT, ['transact', 'amount', 'currency'], {
      transact,
      amount: '60000',
      currency: '578',
    }),
    paytype: 'VISA',
    cardnomask: '471110XXXXXX0000',
    cardprefix: '471110',
    cardcountry: 'NO',
    acquirer: 'TEST',
    approvalcode: transact.slice(-6),
    fee: '0',
    severity: '0',
    suspect: 'false',
    test: '1',
  })
  expect(cardexpdate).toBe(`${String(new Date().getUTCFullYear() + 2).slice(2)}12`)
  expect(ticket).toMatch(/^\d{9,}$/)
})

it('names both parts of a split; the first is the one that is signed', async () => {
  const { transact1, transact2 } = await d2.paid(SPLIT)
  const [rung] = await heard()
  expect(readForm(rung?.bytes ?? '')).toMatchObject({
    transact: transact1,
    transact1,
    transact2,
    amount: '60000',
  })
})

describe('the alphabet', () => {
  it('is ISO-8859-1 in percent signs, whatever the window was opened in', async () => {
    await d2.paid({ ordertext: 'Sykkel til Maja Ødegård & sønn' })
    const [rung] = await heard()
    expect(rung?.headers.get('content-type')).toBe('application/x-www-form-urlencoded; charset=ISO-8859-1')
    expect(rung?.bytes).toContain('ordertext=Sykkel+til+Maja+%D8deg%E5rd+%26+s%F8nn')
  })

  it.each([
    ['~é€', '%7E%E9%3F'],
    ['日', '%3F'],
    ['a=b&c', 'a%3Db%26c'],
    ['1+1 %', '1%2B1+%25'],
  ])('writes "%s" as %s', (text, written) => {
    expect(latinForm({ text })).toBe(`text=${written}`)
  })
})

it('tells nothing after a decline, and nothing when no address was given', async () => {
  const fields = wish()
  await openD2(d2.state, fields)
  expect(await payInD2(d2.state, fields.orderid ?? '', { card: '4711100000000018' })).toBe('declined')
  expect(await heard()).toEqual([])
  const { callbackurl: _, ...silent } = wish()
  await openD2(d2.state, silent)
  expect(await payInD2(d2.state, silent.orderid ?? '')).toBe('paid')
  expect(await heard()).toEqual([])
})

it('is repeated after growing waits until the shop answers 200', async () => {
  d2.shopAnswers(500)
  await d2.paid()
  const [first] = await heard()
  expect(await heard()).toEqual([])
  await advance(d2.state, `${RETRY_SECONDS[0]}s`)
  expect((await heard()).map(({ bytes }) => bytes)).toEqual([first?.bytes])
  d2.shopAnswers(200)
  await advance(d2.state, `${RETRY_SECONDS[1]}s`)
  expect(await heard()).toHaveLength(1)
  await advance(d2.state, '30d')
  expect(await heard()).toEqual([])
})

describe('a switch', () => {
  it.each([
    ['duplicate', 2],
    ['drop', 0],
  ] as const)('%s delivers it %i times', async (fault, times) => {
    await setFault(d2.state, { fault })
    await d2.paid()
    const rung = await heard()
    expect(rung).toHaveLength(times)
    expect(new Set(rung.map(({ bytes }) => bytes)).size).toBe(Math.min(times, 1))
  })

  it('delivers it late', async () => {
    await setFault(d2.state, { fault: 'delay', ms: 120_000 })
    await d2.paid()
    expect(await heard()).toEqual([])
    await advance(d2.state, '2m')
    expect(await heard()).toHaveLength(1)
  })
})
