import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { handlers, TEST_SECRET_KEY } from '@/sandbox/nexi'
import { closeState, openState, type State } from '@/sandbox/state'

export const BASE = 'https://nexi.test'
export const SHOP = 'https://shop.test'
export const EVENTS = [
  'payment.created',
  'payment.reservation.created',
  'payment.reservation.created.v2',
  'payment.reservation.failed',
  'payment.checkout.completed',
  'payment.charge.created',
  'payment.charge.created.v2',
  'payment.charge.failed',
  'payment.charge.failed.v2',
  'payment.cancel.created',
  'payment.cancel.failed',
  'payment.refund.initiated',
  'payment.refund.initiated.v2',
  'payment.refund.completed',
  'payment.refund.failed',
]

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the wire brought
export type Reply = { status: number; body: any; headers: Headers }
// biome-ignore lint/suspicious/noExplicitAny: as above
export type Rung = { authorization: string | null; headers: Headers; body: any }
export type Rehearsal = {
  state: State
  rung: Rung[]
  shopAnswers: (status: number) => void
  ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>
  open: (changes?: Record<string, unknown>) => Promise<string>
  close: () => Promise<void>
}

/** A merchant for tests: asks the sandbox by intercepted `fetch` and listens to its webhooks. */
export async function rehearse(): Promise<Rehearsal> {
  const state = await openState(process.env.DATABASE_URL ?? '')
  const rung: Rung[] = []
  let shopStatus = 200
  const shop = http.post(`${SHOP}/events`, async ({ request }) => {
    const { headers } = request
    rung.push({ authorization: headers.get('authorization'), headers, body: await request.json() })
    return new HttpResponse(null, { status: shopStatus })
  })
  const server = setupServer(...handlers({ baseUrl: BASE, state }), shop)
  server.listen({ onUnhandledRequest: 'error' })
  const ask: Rehearsal['ask'] = async (method, path, body, headers = {}) => {
    const reply = await fetch(BASE + path, {
      method,
      headers: { authorization: TEST_SECRET_KEY, 'content-type': 'application/json', ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await reply.text()
    return { status: reply.status, body: text ? JSON.parse(text) : undefined, headers: reply.headers }
  }
  return {
    state,
    rung,
    shopAnswers: (status) => {
      shopStatus = status
    },
    ask,
    open: async (changes = {}) =>
      (await ask('POST', '/v1/payments', { ...wish(), ...changes })).body.paymentId,
    close: async () => {
      server.close()
      await closeState(state)
    },
  }
}

/** The worked example of the house: 100 rent and 500 deposit on one payment of 600. */
export function wish() {
  return {
    order: {
      items: [item('BIKE', 10_000), item('DEPOSIT-1', 50_000)],
      amount: 60_000,
      currency: 'NOK',
      reference: 'K-1042',
    },
    checkout: {
      integrationType: 'HostedPaymentPage',
      returnUrl: `${SHOP}/back?step=2`,
      cancelUrl: `${SHOP}/cancelled`,
      termsUrl: `${SHOP}/terms`,
    },
    notifications: {
      webHooks: EVENTS.map((eventName) => ({
        eventName,
        url: `${SHOP}/events`,
        authorization: 'abcdEFGH1234',
      })),
    },
  }
}

export function item(reference: string, grossTotalAmount: number) {
  return {
    reference,
    name: `Item ${reference}`,
    quantity: 1,
    unit: 'pcs',
    unitPrice: grossTotalAmount,
    taxRate: 0,
    taxAmount: 0,
    grossTotalAmount,
    netTotalAmount: grossTotalAmount,
  }
}
