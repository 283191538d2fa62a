import { http, type RequestHandler } from 'msw'
import { z } from 'zod'
import { advance, advanceTo, now, offset, parseDuration } from './clock'
import { consolePage } from './console/console-page'
import { d2Page } from './console/d2-page'
import { faultFromForm } from './console/fault-form'
import { paymentPage } from './console/payment-page'
import { runBatch } from './d2/run-batch'
import { capturedOf, findTransactions, refundedOf, statusOf, type Transaction } from './d2/transaction'
import { clearFaults, faultInput, findFaults, setFault } from './fault'
import { json, withJson } from './json'
import { seeOther } from './look/page'
import { findPayments } from './nexi/payment'
import { resetState, type State } from './state'

const move = z.union([z.object({ advance: z.string() }), z.object({ to: z.iso.datetime({ offset: true }) })])

/** Where people and tests move the clock, make things fail and look at every payment: the same by form and by JSON. */
export function consoleHandlers(baseUrl: string, state: State): RequestHandler[] {
  return [
    ...forms(baseUrl, state),
    ...clockApi(baseUrl, state),
    ...faultApi(baseUrl, state),
    ...d2Forms(baseUrl, state),
  ]
}

function forms(baseUrl: string, state: State): RequestHandler[] {
  return [
    http.get(`${baseUrl}/`, () => consolePage(state)),
    http.get(`${baseUrl}/payments/:id`, ({ params }) => paymentPage(state, String(params.id))),
    http.post(`${baseUrl}/clock`, async ({ request }) => {
      const duration = (await fieldsOf(request)).get('advance') ?? ''
      if (parseDuration(duration) === null)
        return consolePage(state, { duration, durationError: 'Write a duration like 15m, 2h30m or 8d' })
      await advance(state, duration)
      return seeOther('/')
    }),
    http.post(`${baseUrl}/faults`, async ({ request }) => {
      const read = faultFromForm(await fieldsOf(request))
      if ('error' in read) return consolePage(state, { faultError: read.error })
      await setFault(state, read.input)
      return seeOther('/#faults')
    }),
    http.post(`${baseUrl}/faults/off`, async ({ request }) => {
      await clearFaults(state, (await fieldsOf(request)).get('id') ?? undefined)
      return seeOther('/#faults')
    }),
    http.post(`${baseUrl}/reset`, async ({ request }) => {
      if ((await fieldsOf(request)).get('sure') !== 'yes')
        return consolePage(state, { resetError: 'Tick the box first: this cannot be undone' })
      await resetState(state)
      return seeOther('/')
    }),
  ]
}

function clockApi(baseUrl: string, state: State): RequestHandler[] {
  const told = async () =>
    json({ now: (await now(state.pool)).toISOString(), offsetMs: await offset(state.pool) })
  return [
    http.get(`${baseUrl}/sandbox/clock`, told),
    http.post(`${baseUrl}/sandbox/clock`, ({ request }) =>
      withJson(request, move, async (wish) => {
        try {
          await ('advance' in wish ? advance(state, wish.advance) : advanceTo(state, new Date(wish.to)))
          return await told()
        } catch (error) {
          if (error instanceof RangeError) return json({ message: error.message }, 422)
          throw error
        }
      }),
    ),
    http.post(`${baseUrl}/sandbox/reset`, async () => {
      await resetState(state)
      return told()
    }),
    http.get(`${baseUrl}/sandbox/payments`, async () =>
      json({ payments: await findPayments(state.pool, 100) }),
    ),
  ]
}

function faultApi(baseUrl: string, state: State): RequestHandler[] {
  const told = async (status = 200) => json({ faults: await findFaults(state.pool) }, status)
  return [
    http.get(`${baseUrl}/sandbox/faults`, () => told()),
    http.post(`${baseUrl}/sandbox/faults`, ({ request }) =>
      withJson(request, faultInput, async (input) => {
        await setFault(state, input)
        return told(201)
      }),
    ),
    http.delete(`${baseUrl}/sandbox/faults`, async () => {
      await clearFaults(state)
      return told()
    }),
    http.delete(`${baseUrl}/sandbox/faults/:id`, async ({ params }) => {
      const id = String(params.id)
      if (!/^\d{1,18}$/.test(id)) return json({ message: 'No such fault' }, 404)
      await clearFaults(state, id)
      return told()
    }),
  ]
}

function d2Forms(baseUrl: string, state: State): RequestHandler[] {
  return [
    http.get(`${baseUrl}/d2/:orderid`, ({ params }) => d2Page(state, String(params.orderid))),
    http.post(`${baseUrl}/d2/batch`, async () => {
      await runBatch(state)
      return seeOther('/#d2')
    }),
    http.get(`${baseUrl}/sandbox/d2/transactions`, async () =>
      json({ transactions: (await findTransactions(state.pool, 100)).map(listed) }),
    ),
    http.post(`${baseUrl}/sandbox/d2/batch`, async () => json({ captured: await runBatch(state) })),
  ]
}

function listed(transaction: Transaction) {
  const { transact, orderid, part, amount, currency, createdAt, ticket } = transaction
  const money = { amount, currency, captured: capturedOf(transaction), refunded: refundedOf(transaction) }
  return { transact, orderid, part, status: statusOf(transaction), ...money, createdAt, ticket }
}

async function fieldsOf(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams(await request.text())
}
