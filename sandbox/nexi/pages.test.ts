import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { advance } from '@/sandbox/clock'
import { resetState, rows } from '@/sandbox/state'
import { payInSandbox } from './pay'
import { BASE, type Rehearsal, rehearse, wish } from './rehearsal'

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

const VISA = { method: 'card', number: '4925000000000004', expiry: '12/39', cvc: '789' }
const view = async (path = `/pay/${id}`) => {
  const reply = await fetch(BASE + path, { redirect: 'manual' })
  return { status: reply.status, text: await reply.text() }
}
const submit = async (path: string, fields: Record<string, string>) => {
  const reply = await fetch(BASE + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
  return { status: reply.status, to: reply.headers.get('location') ?? '', text: await reply.text() }
}
const summary = async () => (await nexi.ask('GET', `/v1/payments/${id}`)).body.payment.summary

describe('the payment page', () => {
  it('shows the order, both methods, the test cards and that it is a sandbox', async () => {
    const { status, text } = await view()
    expect(status).toBe(200)
    for (const part of [
      '<html lang="en">',
      'Sandbox.',
      'K-1042',
      'Item DEPOSIT-1',
      '600.00 NOK',
      'Swish',
      '4925 0000 0000 0087',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('offers only what the merchant enabled', async () => {
    id = await nexi.open({
      paymentMethodsConfiguration: [
        { name: 'Card', enabled: true },
        { name: 'Swish', enabled: false },
      ],
    })
    expect((await view()).text).not.toContain('id="method-swish"')
    await expect(payInSandbox(nexi.state, id, { method: 'swish' })).rejects.toThrow('does not offer swish')
    id = await nexi.open({ paymentMethodsConfiguration: [{ name: 'Swish' }] })
    expect((await view()).text).not.toContain('Card number')
  })

  it('escapes what the merchant sent', async () => {
    const order = wish().order
    const items = order.items.map((item) => ({ ...item, name: '<script>alert(1)</script>' }))
    id = await nexi.open({ order: { ...order, items } })
    expect((await view()).text).not.toContain('<script>')
  })

  it('loses nothing that was typed when a field is wrong, and marks the field', async () => {
    const { status, text } = await submit(`/pay/${id}`, {
      ...VISA,
      number: '4925 0000 0000 0005',
      expiry: '12/39',
    })
    expect(status).toBe(422)
    for (const part of [
      'value="4925 0000 0000 0005"',
      'value="12/39"',
      'value="789"',
      'A digit seems to be wrong',
      'aria-describedby="number-error"',
    ]) {
      expect(text).toContain(part)
    }
    expect(await summary()).toEqual({})
  })
})

it('pays by card: bank asks, customer approves, shop gets them back with the payment id', async () => {
  const chosen = await submit(`/pay/${id}`, VISA)
  expect([chosen.status, chosen.to]).toEqual([303, expect.stringContaining(`/pay/${id}/bank/`)])
  expect((await view(chosen.to)).text).toContain('Approve 600.00 NOK?')
  expect(await summary()).toEqual({})
  const approved = await submit(chosen.to, { answer: 'approve' })
  expect([approved.status, approved.to]).toEqual([303, `https://shop.test/back?step=2&paymentid=${id}`])
  expect(await summary()).toEqual({ reservedAmount: 60_000 })
})

it('never stores a card number', async () => {
  const { to } = await submit(`/pay/${id}`, VISA)
  await submit(to, { answer: 'approve' })
  const kept = [
    ...(await rows(nexi.state.pool, 'select * from sandbox.payments')),
    ...(await rows(nexi.state.pool, 'select * from sandbox.tries')),
  ]
  expect(JSON.stringify(kept)).toContain('492500******0004')
  expect(JSON.stringify(kept)).not.toMatch(/4925000000000004|"789"/)
})

it.each([
  ['the customer says no', VISA, 'decline', 'you', 'You declined'],
  ['the bank says no', { ...VISA, number: '4925000000000087' }, 'approve', 'bank', 'Your bank declined'],
])('lets the customer try again when %s', async (_what, card, answer, who, sentence) => {
  const { to } = await submit(`/pay/${id}`, card)
  const declined = await submit(to, { answer })
  expect(declined.to).toBe(`/pay/${id}?refused=${who}`)
  expect((await view(declined.to)).text).toContain(sentence)
  expect(await summary()).toEqual({})
  const again = await submit((await submit(`/pay/${id}`, VISA)).to, { answer: 'approve' })
  expect(again.to).toContain('paymentid=')
})

it('does not revive a try the bank has answered', async () => {
  const { to } = await submit(`/pay/${id}`, VISA)
  await submit(to, { answer: 'decline' })
  await submit(to, { answer: 'approve' })
  expect(await summary()).toEqual({})
})

it('pays once in two tabs, and the second learns that it is paid', async () => {
  const [one, two] = [
    await submit(`/pay/${id}`, VISA),
    await submit(`/pay/${id}`, { ...VISA, method: 'swish' }),
  ]
  const answers = await Promise.all([
    submit(one.to, { answer: 'approve' }),
    submit(two.to, { answer: 'approve' }),
  ])
  expect(answers.filter(({ to }) => to.startsWith('https://shop.test/back'))).toHaveLength(1)
  expect(Object.values(await summary())).toEqual([60_000])
  expect((await view()).text).toContain('This is already paid')
})

it('takes the whole amount at once by Swish', async () => {
  const { to } = await submit(`/pay/${id}`, { method: 'swish' })
  expect((await view(to)).text).toContain('leaves your account now')
  await submit(to, { answer: 'approve' })
  expect(await summary()).toEqual({ chargedAmount: 60_000 })
})

it('can pay without ever coming back to the shop', async () => {
  const { to } = await submit(`/pay/${id}`, VISA)
  const vanished = await submit(to, { answer: 'approve-and-vanish' })
  expect(vanished.to).toBe(`/pay/${id}/vanished`)
  expect((await view(vanished.to)).text).toContain('not sent back')
  expect(await summary()).toEqual({ reservedAmount: 60_000 })
})

describe('a link with nothing left to offer', () => {
  it.each([
    ['is paid', 200, 'already paid', () => payInSandbox(nexi.state, id)],
    ['is terminated', 410, 'is closed', () => nexi.ask('PUT', `/v1/payments/${id}/terminate`)],
    ['is 30 days old', 410, 'has expired', () => advance(nexi.state, '30d')],
  ])('says that it %s, and takes no money', async (_what, status, sentence, happen) => {
    const { to } = await submit(`/pay/${id}`, VISA)
    await happen()
    const before = await summary()
    expect(await view()).toMatchObject({ status, text: expect.stringContaining(sentence) })
    expect((await submit(`/pay/${id}`, VISA)).to).toBe(`/pay/${id}`)
    expect((await submit(to, { answer: 'approve' })).to).toBe(`/pay/${id}`)
    expect(await summary()).toEqual(before)
  })

  it('was never a payment', async () => {
    expect((await view('/pay/0123')).status).toBe(404)
  })
})
