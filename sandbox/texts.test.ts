import { getResponse } from 'msw'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { closeState, openState, resetState, type State } from './state'
import { textHandlers } from './texts'

const BASE = 'http://sandbox.test'
const KNOWN = `Basic ${Buffer.from('test-user:test-sms-password-0000').toString('base64')}`

let state: State
beforeAll(async () => {
  state = await openState(process.env.DATABASE_URL ?? '')
})
beforeEach(() => resetState(state))
afterAll(() => closeState(state))

const ask = async (path: string, form?: Record<string, string>, authorization = KNOWN) =>
  (await getResponse(
    textHandlers(BASE, state),
    new Request(BASE + path, {
      method: form ? 'POST' : 'GET',
      headers: { authorization },
      body: form && new URLSearchParams(form),
    }),
  )) as Response
const TEXT = { from: 'Fjordhjul', to: '+4740000001', message: 'Se http://shop.test/b/1?x=1&y=2 nå <b>' }

it('takes a text, tells its name, and what became of it', async () => {
  const sent = await (await ask('/a1/sms', TEXT)).json()
  expect(sent).toMatchObject({ ...TEXT, id: expect.stringMatching(/^s\w{32}$/), status: 'created' })
  expect(await (await ask(`/a1/sms/${sent.id}`)).json()).toMatchObject({ id: sent.id, status: 'delivered' })
  expect((await ask('/a1/sms/s0')).status).toBe(404)
})

it('never delivers to a number that ends in 9999', async () => {
  const { id } = await (await ask('/a1/sms', { ...TEXT, to: '+4740009999' })).json()
  expect(await (await ask(`/a1/sms/${id}`)).json()).toMatchObject({ status: 'failed' })
})

it('tells the history of one number since an instant, newest first', async () => {
  for (const to of ['+4740000001', '+4740000002', '+4740000001']) await ask('/a1/sms', { ...TEXT, to })
  const history = async (query: string) => (await (await ask(`/a1/sms?${query}`)).json()).data
  expect(await history('to=%2B4740000001')).toHaveLength(2)
  expect(await history('end=2020-01-01T00:00:00.000')).toHaveLength(3)
  expect(await history('end=2999-01-01T00:00:00.000')).toEqual([])
})

it('refuses strangers, wrong numbers and senders, and empty texts', async () => {
  expect((await ask('/a1/sms', TEXT, 'Basic nobody')).status).toBe(401)
  expect((await ask('/a1/sms/s0', undefined, 'Basic nobody')).status).toBe(401)
  for (const wrong of [{ to: '40000001' }, { from: 'a name that is too long' }, { message: '' }])
    expect((await ask('/a1/sms', { ...TEXT, ...wrong })).status).toBe(400)
  expect(await (await ask('/sandbox/texts')).json()).toEqual([])
})

it('shows them to people: links that lead on, and nothing of them as markup', async () => {
  await ask('/a1/sms', TEXT)
  const page = await (await ask('/texts')).text()
  expect(page).toContain('<a href="http://shop.test/b/1?x=1&#38;y=2">')
  expect(page).toContain('nå &#60;b&#62;')
  expect(await (await ask('/texts?to=%2B4711111111')).text()).toContain('No text to +4711111111')
})
