import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { advance } from '@/sandbox/clock'
import { deliverDue } from '@/sandbox/deliver'
import { resetState, rows } from '@/sandbox/state'
import { type Fields, readForm } from './form'
import { openD2 } from './open'
import { payInD2 } from './pay'
import { BASE, type Rehearsal, rehearse, SPLIT, wish } from './rehearsal'

let d2: Rehearsal
beforeAll(async () => {
  d2 = await rehearse()
})
beforeEach(async () => {
  await resetState(d2.state)
  d2.rung.length = 0
})
afterAll(() => d2.close())

const VISA = { number: '4711100000000000', expiry: '12/39', cvc: '684' }
const view = async (path: string) => {
  const reply = await fetch(BASE + path, { redirect: 'manual' })
  return {
    status: reply.status,
    to: reply.headers.get('location') ?? '',
    text: await reply.text(),
    headers: reply.headers,
  }
}
const submit = async (path: string, fields: Fields) => {
  const reply = await fetch(BASE + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
  return { status: reply.status, to: reply.headers.get('location') ?? '', text: await reply.text() }
}
const open = async (fields: Fields) => (await d2.open(fields)).headers.get('location') ?? ''
const hidden = (text: string): Fields =>
  Object.fromEntries(
    [...text.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  )
const transactions = () => rows(d2.state.pool, 'select transact from sandbox.d2_transactions')

it('opens with a form post and shows order, amount and test cards, and that it is a sandbox', async () => {
  const fields = wish(SPLIT)
  const path = await open(fields)
  expect(path).toMatch(/^\/paymentweb\/visit\/\w{32}$/)
  const { status, text } = await view(path)
  expect(status).toBe(200)
  for (const part of [
    'Sandbox.',
    fields.orderid ?? '',
    'City bike for Ødegård',
    '600.00 NOK',
    '500.00 NOK',
    '4711 1000 0000 0042',
  ])
    expect(text).toContain(part)
  expect(await transactions()).toEqual([])
})

it('types a listed test card into the form when asked, and no other number', async () => {
  const path = await open(wish())
  expect((await view(`${path}?card=4711100000000018`)).text).toContain('value="4711100000000018"')
  expect((await view(`${path}?card=4111111111111111`)).text).not.toContain('4111111111111111')
})

describe('does not open, and says why', () => {
  it.each<[string, Fields, string]>([
    ['a wrong key', { md5key: '0'.repeat(32) }, 'md5key'],
    ['another merchant', { merchant: '90000002' }, 'merchant'],
    ['parts that do not add up (8)', { ...SPLIT, amount2: '50001' }, 'Reason 8'],
    ['a part that is missing (8)', { split: '2', amount1: '60000' }, 'Reason 8'],
    ['three parts', { ...SPLIT, split: '3' }, 'split'],
    ['an amount of nothing', { amount: '0' }, 'amount'],
    ['more than D2 can take', { amount: '1715000001' }, 'amount'],
    ['a currency it does not take', { currency: '840' }, 'currency'],
    ['an order with spaces', { orderid: 'K7Q 4MX2' }, 'orderid'],
    ['an order longer than 50', { orderid: 'x'.repeat(51) }, 'orderid'],
    ['a return address that is none', { accepturl: 'javascript:alert(1)' }, 'accepturl'],
  ])('%s', async (_what, changes, word) => {
    const reply = await d2.open(wish(changes))
    expect([reply.status, await reply.text()]).toEqual([400, expect.stringContaining(word)])
    expect(await rows(d2.state.pool, 'select id from sandbox.d2_visits')).toEqual([])
  })

  it('an order with an approved transaction (7); before that it opens again', async () => {
    const fields = wish()
    await open(fields)
    const again = await open(fields)
    await payInD2(d2.state, fields.orderid ?? '')
    const reply = await d2.open(fields)
    expect(await reply.text()).toContain('Reason 7')
    expect((await view(again)).text).toContain('This is already paid')
    expect(await openD2(d2.state, fields)).toMatchObject({ reason: 7 })
  })
})

it('loses nothing that was typed when a field is wrong, and marks the field', async () => {
  const { status, text } = await submit(await open(wish()), { ...VISA, number: '4711 1000 0000 0001' })
  expect(status).toBe(422)
  for (const part of [
    'value="4711 1000 0000 0001"',
    'value="12/39"',
    'value="684"',
    'A digit seems to be wrong',
  ])
    expect(text).toContain(part)
})

it('pays by card: the bank asks, and a form that posts itself takes the customer back with what the callback tells', async () => {
  const fields = wish()
  const path = await open(fields)
  const { to } = await submit(path, VISA)
  expect((await view(to)).text).toContain('Approve 600.00 NOK?')
  expect(await transactions()).toEqual([])
  const approved = await submit(to, { answer: 'approve' })
  expect([approved.status, approved.to]).toEqual([303, `${path}/return`])
  const back = await view(approved.to)
  expect(back.text).toContain(`<form method="post" action="${fields.accepturl}" accept-charset="utf-8">`)
  expect(back.text).toMatch(/<button[^>]*>Return to the shop<\/button>/)
  expect(back.headers.get('content-security-policy')).toMatch(/script-src 'sha256-[\w+/]+=*'$/)
  await deliverDue(d2.state)
  const [rung] = d2.rung
  const { ordertext, ...told } = hidden(back.text)
  expect(ordertext).toBe('City bike for Ødegård')
  expect(readForm(rung?.bytes ?? '')).toMatchObject(told)
  expect(Object.keys(told)).toContain('authkey')
})

it('gives up: a form that posts itself takes the customer back with nothing paid', async () => {
  const fields = wish()
  const back = await view(`${await open(fields)}/cancel`)
  expect(back.text).toContain(`action="${fields.cancelurl}"`)
  const { merchant, orderid, amount, currency } = fields
  expect(hidden(back.text)).toEqual({ merchant, orderid, amount, currency })
  expect(await transactions()).toEqual([])
})

it.each([
  ['the customer says no', VISA, 'decline', 'you', 'You declined'],
  ['the bank says no', { ...VISA, number: '4711100000000018' }, 'approve', 'bank', 'Your bank declined'],
])('lets the customer try again when %s', async (_what, card, answer, who, sentence) => {
  const path = await open(wish())
  const { to } = await submit(path, card)
  const declined = await submit(to, { answer })
  expect(declined.to).toBe(`${path}?refused=${who}`)
  expect((await view(declined.to)).text).toContain(sentence)
  expect(await transactions()).toEqual([])
  await submit(to, { answer: 'approve' })
  expect(await transactions()).toEqual([])
  const again = await submit((await submit(path, VISA)).to, { answer: 'approve' })
  expect(again.to).toBe(`${path}/return`)
})

it('can pay without ever coming back to the shop: only the callback tells', async () => {
  const path = await open(wish())
  const vanished = await submit((await submit(path, VISA)).to, { answer: 'approve-and-vanish' })
  expect((await view(vanished.to)).text).toContain('not sent back')
  await deliverDue(d2.state)
  expect(d2.rung).toHaveLength(1)
})

it('pays an order once in two windows, and the second learns that it is paid', async () => {
  const fields = wish()
  const paths = [await open(fields), await open(fields)]
  const banks = await Promise.all(paths.map((path) => submit(path, VISA)))
  const answers = await Promise.all(banks.map(({ to }) => submit(to, { answer: 'approve' })))
  expect(answers.filter(({ to }) => to.endsWith('/return'))).toHaveLength(1)
  expect(await transactions()).toHaveLength(1)
  for (const path of paths) expect((await view(path)).text).toContain('This is already paid')
  expect((await view(`${paths[0]}/cancel`)).text).toContain('This is already paid')
})

it('never stores a card number', async () => {
  await submit((await submit(await open(wish({ maketicket: '1' })), VISA)).to, { answer: 'approve' })
  const kept = await Promise.all(
    ['tries', 'transactions', 'tickets', 'visits'].map((table) =>
      rows(d2.state.pool, `select * from sandbox.d2_${table}`),
    ),
  )
  expect(JSON.stringify(kept)).toContain('471110******0000')
  expect(JSON.stringify(kept)).not.toMatch(/4711100000000000|"684"/)
})

it('is not shown for a payment that never was, and shows no way back before anything is paid', async () => {
  expect((await view('/paymentweb/visit/0123')).status).toBe(404)
  const path = await open(wish())
  expect(await view(`${path}/return`)).toMatchObject({ status: 303, to: path })
  expect(await view(`${path}/vanished`)).toMatchObject({ status: 303, to: path })
})

it('escapes what the merchant sent', async () => {
  const { text } = await view(await open(wish({ ordertext: '<script>alert(1)</script>' })))
  expect(text).not.toContain('<script>')
})

it('plays the customer for tests: unknown orders are unknown, a paid one is paid once', async () => {
  expect(await payInD2(d2.state, 'K7Q-4MX2.none')).toBe('unknown')
  const { orderid = '' } = await d2.paid()
  await advance(d2.state, '1d')
  expect(await payInD2(d2.state, orderid)).toBe('already-paid')
  await expect(payInD2(d2.state, orderid, { card: '4111111111111111' })).rejects.toThrow('sandbox')
})
