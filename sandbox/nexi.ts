import { http, type RequestHandler } from 'msw'
import { cancel } from './nexi/cancel'
import { charge } from './nexi/charge'
import { converse, type Line, respond } from './nexi/converse'
import { createPayment } from './nexi/create'
import { payPages } from './nexi/pages'
import { cancelPendingRefund, refundCharge, refundPayment } from './nexi/refund'
import { retrieveCharge, retrievePayment, retrieveRefund } from './nexi/retrieve'
import { chargeSubscription, retrieveSubscription } from './nexi/subscription'
import { terminate, updateMyReference, updateOrderItems, updateReference } from './nexi/update'
import type { State } from './state'

export { deliverDue } from './deliver'
export { payInSandbox } from './nexi/pay'

export const TEST_SECRET_KEY = 'test-secret-key-00000000000000000000'

export type World = { baseUrl: string; state: State; secretKey?: string }

/** Nexi Checkout's payment API as it speaks on the wire, with a memory, and the payment page it hosts. The same list answers over HTTP and intercepts `fetch` in tests. */
export function handlers({ baseUrl, state, secretKey = TEST_SECRET_KEY }: World): RequestHandler[] {
  const line = { state, secretKey }
  const pageUrl = (id: string) => `${baseUrl}/pay/${id}`
  const payment = `${baseUrl}/v1/payments/:id`
  return [
    http.post(
      `${baseUrl}/v1/payments`,
      converse(line, 'create', ({ body }) => createPayment(state, body, pageUrl)),
    ),
    http.get(
      payment,
      converse(line, 'retrieve', ({ params: { id = '' } }) => retrievePayment(state, id, pageUrl)),
    ),
    http.put(
      `${payment}/orderitems`,
      converse(line, 'update', ({ params: { id = '' }, body }) => updateOrderItems(state, id, body)),
    ),
    http.put(
      `${payment}/referenceinformation`,
      converse(line, 'update', ({ params: { id = '' }, body }) => updateReference(state, id, body)),
    ),
    http.put(
      `${payment}/myreference`,
      converse(line, 'update', ({ params: { id = '' }, body }) => updateMyReference(state, id, body)),
    ),
    http.put(
      `${payment}/terminate`,
      converse(line, 'terminate', ({ params: { id = '' } }) => terminate(state, id)),
    ),
    http.post(
      `${payment}/charges`,
      converse(line, 'charge', ({ params: { id = '' }, body, request }) =>
        charge(state, id, body, key(request)),
      ),
    ),
    http.post(
      `${payment}/cancels`,
      converse(line, 'cancel', ({ params: { id = '' }, body }) => cancel(state, id, body)),
    ),
    http.post(
      `${payment}/refunds`,
      converse(line, 'refund', ({ params: { id = '' }, body, request }) =>
        refundPayment(state, id, body, key(request)),
      ),
    ),
    http.get(
      `${baseUrl}/v1/charges/:id`,
      converse(line, 'retrieve', ({ params: { id = '' } }) => retrieveCharge(state, id)),
    ),
    http.post(
      `${baseUrl}/v1/charges/:id/refunds`,
      converse(line, 'refund', ({ params: { id = '' }, body, request }) =>
        refundCharge(state, id, body, key(request)),
      ),
    ),
    http.get(
      `${baseUrl}/v1/refunds/:id`,
      converse(line, 'retrieve', ({ params: { id = '' } }) => retrieveRefund(state, id)),
    ),
    http.post(
      `${baseUrl}/v1/pending-refunds/:id/cancel`,
      converse(line, 'refund', ({ params: { id = '' } }) => cancelPendingRefund(state, id)),
    ),
    ...storedCards(line, baseUrl),
    ...payPages(baseUrl, state),
    ...dead(baseUrl, line.secretKey),
  ]
}

const key = (request: Request) => request.headers.get('idempotency-key')

/** Cards that a renter agreed to have stored, and what is taken from them later. */
function storedCards(line: Line, baseUrl: string): RequestHandler[] {
  const subscription = `${baseUrl}/v1/unscheduledsubscriptions/:id`
  return [
    http.get(
      subscription,
      converse(line, 'retrieve', ({ params: { id = '' } }) => retrieveSubscription(line.state, id)),
    ),
    http.post(
      `${subscription}/charges`,
      converse(line, 'charge', ({ params: { id = '' }, body, request }) =>
        chargeSubscription(line.state, id, body, key(request)),
      ),
    ),
  ]
}

const KNOWN_PATH =
  /^\/v1\/(payments(\/[^/]+(\/(orderitems|referenceinformation|myreference|terminate|charges|cancels|refunds))?)?|(charges|refunds)\/[^/]+|charges\/[^/]+\/refunds|unscheduledsubscriptions\/[^/]+(\/charges)?|pending-refunds\/[^/]+\/cancel)\/?$/i

/** Whatever is left under /v1: a known path with another method or without its id answers 405, the rest 404. */
function dead(baseUrl: string, secretKey: string): RequestHandler[] {
  return [
    http.all(`${baseUrl}/v1/*`, ({ request }) => {
      if (request.headers.get('authorization') !== secretKey) return respond({ status: 401 })
      const path = new URL(request.url).pathname
      if (path.includes('//') || /^\/v1\/payments\/$/.test(path))
        return respond({
          status: 405,
          body: { message: 'payment id missing', code: '1000', source: 'Internal' },
        })
      return respond({ status: KNOWN_PATH.test(path) ? 405 : 404 })
    }),
  ]
}
