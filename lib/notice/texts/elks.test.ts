import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { closeState, openState, type State } from '@/sandbox/state'
import { textHandlers } from '@/sandbox/texts'
import { keepText } from '@/sandbox/texts/text'
import { elks } from './elks'

const BASE = 'http://sandbox.test'
const URL = `${BASE}/a1/sms`
const account = {
  baseUrl: `${BASE}/a1`,
  user: 'test-user',
  password: 'test-sms-password-0000',
  from: 'Fjordhjul',
}
const TEXT = { to: '+4740000001', body: 'Utstyret er klart på lørdag & søndag: https://app.test/b/1?x=1' }
const LONG_AGO = new Date('2026-01-01T00:00:00Z')

let state: State
const server = setupServer()
beforeAll(async () => {
  state = await openState(process.env.DATABASE_URL ?? '')
  server.use(...textHandlers(BASE, state))
  server.listen({ onUnhandledRequest: 'error' })
})
afterEach(() => server.resetHandlers(...textHandlers(BASE, state)))
afterAll(async () => {
  server.close()
  await closeState(state)
})

test('a text is taken under a name, found again by what it says, and looked up', async () => {
  const carrier = elks(account)
  const since = new Date(Date.now() - 1000)
  expect(await carrier.find(TEXT, since)).toBeNull()
  const taken = await carrier.send(TEXT)
  if (taken.kind !== 'taken') throw new Error(taken.problem)
  expect(await carrier.find(TEXT, since)).toBe(taken.reference)
  expect(await carrier.find({ ...TEXT, body: 'Something else' }, since)).toBeNull()
  expect(await carrier.find(TEXT, new Date('2999-01-01T00:00:00Z'))).toBeNull()
  expect(await carrier.lookUp(taken.reference)).toBe('arrived')
  expect(await carrier.lookUp('s0')).toBeNull()
})

test('a phone that is switched off: taken, and failed when asked; what failed is not taken for sent', async () => {
  const text = { ...TEXT, to: '+4740009999' }
  const taken = await elks(account).send(text)
  expect(taken.kind).toBe('taken')
  expect(await elks(account).lookUp(taken.kind === 'taken' ? taken.reference : '')).toBe('failed')
  expect(await elks(account).find(text, LONG_AGO)).toBeNull()
})

describe('what it does not take', () => {
  test('a wrong number is refused for good, and nobody else is held up by it', async () => {
    expect(await elks(account).send({ ...TEXT, to: '12' })).toMatchObject({
      ...{ kind: 'refused', isEverybodys: false, problem: expect.stringContaining('Invalid to number') },
    })
  })

  test('a wrong password, or an account that is empty, holds up everybody for now', async () => {
    const wrong = { ...account, password: 'something else' }
    expect(await elks(wrong).send(TEXT)).toMatchObject({ kind: 'later', isEverybodys: true })
    server.use(http.post(URL, () => new HttpResponse('Not enough credits', { status: 403 })))
    expect(await elks(account).send(TEXT)).toMatchObject({ kind: 'later', isEverybodys: true })
  })

  test.each([
    ['no answer', () => HttpResponse.error()],
    ['an error of theirs', () => new HttpResponse(null, { status: 503 })],
    ['an answer that is none', () => HttpResponse.json({ ok: true })],
  ])('%s may have been taken: unknown, and to be asked about', async (_, answer) => {
    server.use(http.post(URL, answer))
    expect(await elks(account).send(TEXT)).toMatchObject({ kind: 'unknown' })
  })

  test('a history that it does not tell is not an empty one', async () => {
    server.use(http.get(URL, () => new HttpResponse(null, { status: 500 })))
    expect(await elks(account).find(TEXT, LONG_AGO)).toBe('unknown')
  })
})

test('an answer that was lost: the text is found in the history', async () => {
  server.use(
    http.post(URL, async ({ request }) => {
      const form = new URLSearchParams(await request.text())
      await keepText(state, {
        sender: 'Fjordhjul',
        recipient: form.get('to')!,
        message: form.get('message')!,
      })
      return HttpResponse.error()
    }),
  )
  const text = { ...TEXT, to: '+4740000077' }
  expect(await elks(account).send(text)).toMatchObject({ kind: 'unknown' })
  expect(await elks(account).find(text, LONG_AGO)).toMatch(/^s\w{32}$/)
})
