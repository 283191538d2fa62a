import { http, type RequestHandler } from 'msw'
import { EMPTY_CARD, filledIn, readCard, typedCard } from '@/sandbox/card'
import { seeOther } from '@/sandbox/look/page'
import { inTransaction, type State } from '@/sandbox/state'
import { bankPage, closedPage, noPaymentPage, returnAddress, vanishedPage } from './bank-page'
import { TEST_CARDS } from './card'
import { findTry, finishTry, methodsOf, startTry } from './pay'
import { payPage } from './pay-page'
import { doorOf, lockPayment, type Payment } from './payment'

const REFUSED: Record<string, string> = {
  bank: 'Your bank declined the payment. Nothing was taken. Try again or use another card.',
  you: 'You declined the payment at your bank. Nothing was taken. You can try again.',
}

type Visit = { request: Request; params: Record<string, unknown> }

/** The pages the customer sees: order and card, the bank's question, and what is left when a link is used up. */
export function payPages(baseUrl: string, state: State): RequestHandler[] {
  const guarded =
    (answer: (payment: Payment, visit: Visit) => Promise<Response> | Response) => async (visit: Visit) => {
      const payment = await inTransaction(state, (tx) => lockPayment(tx, String(visit.params.id)))
      return payment ? answer(payment, visit) : noPaymentPage()
    }
  return [
    http.get(`${baseUrl}/pay/:id`, guarded(show)),
    http.post(
      `${baseUrl}/pay/:id`,
      guarded((payment, visit) => choose(state, payment, visit)),
    ),
    http.get(
      `${baseUrl}/pay/:id/bank/:tryId`,
      guarded((payment, visit) => ask(state, payment, visit)),
    ),
    http.post(
      `${baseUrl}/pay/:id/bank/:tryId`,
      guarded((payment, visit) => answer(state, payment, visit)),
    ),
    http.get(
      `${baseUrl}/pay/:id/vanished`,
      guarded((payment) => (payment.paidAt ? vanishedPage(payment) : seeOther(`/pay/${payment.id}`))),
    ),
  ]
}

function show(payment: Payment, { request }: Visit): Response {
  const door = doorOf(payment)
  if (door !== 'open') return closedPage(payment, door)
  const asked = new URL(request.url).searchParams
  // Only listed test numbers can be filled in from the address: a number in an address ends up in histories.
  const card = TEST_CARDS.find(({ number }) => number === asked.get('card'))
  const form = card ? filledIn(card.number, payment.at) : EMPTY_CARD
  return payPage(payment, { form, errors: {}, notice: REFUSED[asked.get('refused') ?? ''] })
}

async function choose(state: State, payment: Payment, { request }: Visit): Promise<Response> {
  if (doorOf(payment) !== 'open') return seeOther(`/pay/${payment.id}`)
  const typed = new URLSearchParams(await request.text())
  const offered = methodsOf(payment)
  const method = offered.find((one) => one === typed.get('method')) ?? offered[0]
  if (!method) return seeOther(`/pay/${payment.id}`)
  if (method === 'swish') return toBank(payment, await startTry(state.pool, payment.id, method))
  const form = typedCard(typed)
  const read = readCard(form, payment.at, TEST_CARDS)
  if ('errors' in read) return payPage(payment, { method, form, errors: read.errors })
  return toBank(payment, await startTry(state.pool, payment.id, method, read.card))
}

async function ask(state: State, payment: Payment, { params }: Visit): Promise<Response> {
  const attempt = await findTry(state.pool, payment.id, String(params.tryId))
  const door = doorOf(payment)
  if (door !== 'open') return closedPage(payment, door)
  return attempt && !attempt.outcome ? bankPage(payment, attempt) : seeOther(`/pay/${payment.id}`)
}

async function answer(state: State, payment: Payment, { request, params }: Visit): Promise<Response> {
  const said = new URLSearchParams(await request.text()).get('answer') ?? ''
  const approves = said === 'approve' || said === 'approve-and-vanish'
  const outcome = await finishTry(state, payment.id, String(params.tryId), approves)
  if (outcome === 'paid')
    return seeOther(said === 'approve' ? returnAddress(payment) : `/pay/${payment.id}/vanished`)
  return seeOther(
    outcome === 'declined' ? `/pay/${payment.id}?refused=${approves ? 'bank' : 'you'}` : `/pay/${payment.id}`,
  )
}

function toBank(payment: Payment, tryId: string): Response {
  return seeOther(`/pay/${payment.id}/bank/${tryId}`)
}
