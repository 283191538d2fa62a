import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { handlers, payInD2, TEST_ACCOUNT } from '@/sandbox/d2'
import { closeState, openState, type State } from '@/sandbox/state'
import { md5Key } from './account'
import { type Fields, readForm } from './form'
import { WINDOW_KEY } from './open'
import { AMOUNT_KEY, CANCEL_KEY } from './reach'
import { TICKET_KEY } from './ticket-auth'

export const BASE = 'https://d2.test'
export const SHOP = 'https://shop.test'

const KEYS: Record<string, readonly string[]> = {
  '/cgi-bin/capture.cgi': AMOUNT_KEY,
  '/cgi-adm/refund.cgi': AMOUNT_KEY,
  '/cgi-adm/cancel.cgi': CANCEL_KEY,
  '/cgi-ssl/ticket_auth.cgi': TICKET_KEY,
}
const USER = Buffer.from(`${TEST_ACCOUNT.user}:${TEST_ACCOUNT.password}`).toString('base64')

export type Told = { status: number; text: string; fields: Fields; headers: Headers }
export type Rung = { headers: Headers; bytes: string }
export type Rehearsal = {
  state: State
  rung: Rung[]
  shopAnswers: (status: number) => void
  call: (path: string, fields?: Fields, headers?: Record<string, string>) => Promise<Told>
  open: (fields: Fields) => Promise<Response>
  paid: (changes?: Fields, choice?: { card?: string }) => Promise<Fields>
  close: () => Promise<void>
}

/** A merchant for tests: asks D2 by intercepted `fetch`, with the right key unless told otherwise, and hears its callbacks. */
export async function rehearse(): Promise<Rehearsal> {
  const state = await openState(process.env.DATABASE_URL ?? '')
  const rung: Rung[] = []
  let shopStatus = 200
  const shop = http.post(`${SHOP}/callback`, async ({ request }) => {
    const bytes = Buffer.from(await request.arrayBuffer()).toString('latin1')
    rung.push({ headers: request.headers, bytes })
    return new HttpResponse(null, { status: shopStatus })
  })
  const server = setupServer(...handlers({ baseUrl: BASE, state }), shop)
  server.listen({ onUnhandledRequest: 'error' })
  const call: Rehearsal['call'] = async (path, given = {}, headers = { authorization: `Basic ${USER}` }) => {
    const fields = { merchant: TEST_ACCOUNT.merchant, textreply: 'yes', ...given }
    const body = new URLSearchParams({ md5key: md5Key(TEST_ACCOUNT, KEYS[path] ?? [], fields), ...fields })
    const reply = await fetch(BASE + path, { method: 'POST', body, headers })
    const text = await reply.text()
    return { status: reply.status, text, fields: readForm(text), headers: reply.headers }
  }
  const open = (fields: Fields) =>
    fetch(`${BASE}/paymentweb/start.action`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
    })
  return {
    state,
    rung,
    shopAnswers: (status) => {
      shopStatus = status
    },
    call,
    open,
    paid: async (changes = {}, choice = {}) => {
      const fields = wish(changes)
      const { orderid = '', amount = '', currency = '' } = fields
      await open(fields)
      const outcome = await payInD2(state, orderid, choice)
      if (outcome !== 'paid') throw new Error(`The window answered ${outcome}`)
      const found = await call('/cgi-bin/transinfo.cgi', { orderid, amount, currency })
      return { orderid, ...found.fields }
    },
    close: async () => {
      server.close()
      await closeState(state)
    },
  }
}

let orders = 0

/** The worked example of the house as D2 gets it: 600 in one authorization, an order of its own each time. */
export function wish(changes: Fields = {}): Fields {
  const fields: Fields = {
    merchant: TEST_ACCOUNT.merchant,
    orderid: `K7Q-4MX2.${++orders}`,
    amount: '60000',
    currency: '578',
    accepturl: `${SHOP}/back?step=2`,
    cancelurl: `${SHOP}/cancelled`,
    callbackurl: `${SHOP}/callback`,
    lang: 'en',
    test: '1',
    uniqueoid: 'yes',
    decorator: 'default',
    ordertext: 'City bike for Ødegård',
    ...changes,
  }
  return { md5key: md5Key(TEST_ACCOUNT, WINDOW_KEY, fields), ...fields }
}

/** The fields of a capture with their key, for tests that do not go over the wire. */
export function captureWish(named: Fields): Fields {
  const fields = { merchant: TEST_ACCOUNT.merchant, textreply: 'yes', ...named }
  return { md5key: md5Key(TEST_ACCOUNT, AMOUNT_KEY, fields), ...fields }
}

/** Rent and deposit as two authorizations in one visit. */
export const SPLIT = { split: '2', amount1: '10000', amount2: '50000' }
