import { http, type RequestHandler } from 'msw'
import { EMPTY_CARD, filledIn, readCard, typedCard } from '@/sandbox/card'
import { seeOther } from '@/sandbox/look/page'
import { bankPage, notOpenedPage, noVisitPage, paidPage, vanishedPage } from './bank-page'
import { TEST_CARDS } from './card'
import type { Line } from './converse'
import { readForm } from './form'
import { openD2 } from './open'
import { finishTry, isPaid } from './pay'
import { acceptPage, cancelPage } from './return-page'
import { findTry, findVisit, startTry, type Visit } from './visit'
import { visitPath, windowPage } from './window-page'

const REFUSED: Record<string, string> = {
  bank: 'Your bank declined the payment. Nothing was taken. Try again or use another card.',
  you: 'You declined the payment at your bank. Nothing was taken. You can try again.',
}

type Ask = { request: Request; params: Record<string, unknown> }
type Page = (line: Line, visit: Visit, ask: Ask) => Promise<Response> | Response

/** The payment window: a form post opens it, then card, the bank's question, and the form that takes the customer back. */
export function windowPages(baseUrl: string, line: Line): RequestHandler[] {
  const ofVisit = (page: Page) => async (ask: Ask) => {
    const visit = await findVisit(line.state.pool, String(ask.params.id))
    return visit ? page(line, visit, ask) : noVisitPage()
  }
  // Whoever comes back to a window that is paid learns that, wherever they left it.
  const whileOpen = (page: Page) =>
    ofVisit(async (_, visit, ask) =>
      (await isPaid(line.state.pool, visit)) ? paidPage(visit) : page(line, visit, ask),
    )
  const whenPaid = (page: Page) =>
    ofVisit(async (_, visit, ask) =>
      (await isPaid(line.state.pool, visit)) ? page(line, visit, ask) : seeOther(visitPath(visit)),
    )
  const at = `${baseUrl}/paymentweb/visit/:id`
  return [
    http.post(`${baseUrl}/paymentweb/start.action`, async ({ request }) => {
      const opened = await openD2(line.state, readForm(await request.text()), line.account)
      return 'visit' in opened ? seeOther(visitPath({ id: opened.visit })) : notOpenedPage(opened)
    }),
    http.get(at, whileOpen(show)),
    http.post(at, whileOpen(choose)),
    http.get(`${at}/bank/:tryId`, whileOpen(ask)),
    http.post(`${at}/bank/:tryId`, ofVisit(answer)),
    http.get(`${at}/return`, whenPaid(acceptPage)),
    http.get(
      `${at}/vanished`,
      whenPaid((_, visit) => vanishedPage(visit)),
    ),
    http.get(
      `${at}/cancel`,
      whileOpen(({ account }, visit) => cancelPage(account, visit)),
    ),
  ]
}

function show(_line: Line, visit: Visit, { request }: Ask): Response {
  const asked = new URL(request.url).searchParams
  // Only listed test numbers can be filled in from the address: a number in an address ends up in histories.
  const card = TEST_CARDS.find(({ number }) => number === asked.get('card'))
  const form = card ? filledIn(card.number, visit.at) : EMPTY_CARD
  return windowPage(visit, { form, errors: {}, notice: REFUSED[asked.get('refused') ?? ''] })
}

async function choose({ state }: Line, visit: Visit, { request }: Ask): Promise<Response> {
  const form = typedCard(new URLSearchParams(await request.text()))
  const read = readCard(form, visit.at, TEST_CARDS)
  if ('errors' in read) return windowPage(visit, { form, errors: read.errors })
  return seeOther(`${visitPath(visit)}/bank/${await startTry(state, visit.id, read.card)}`)
}

async function ask({ state }: Line, visit: Visit, { params }: Ask): Promise<Response> {
  const attempt = await findTry(state.pool, visit.id, String(params.tryId))
  return attempt && !attempt.outcome ? bankPage(visit, attempt) : seeOther(visitPath(visit))
}

async function answer({ state, account }: Line, visit: Visit, { request, params }: Ask): Promise<Response> {
  const said = new URLSearchParams(await request.text()).get('answer') ?? ''
  const approves = said === 'approve' || said === 'approve-and-vanish'
  const outcome = await finishTry(state, account, visit.id, String(params.tryId), approves)
  if (outcome === 'paid') return seeOther(`${visitPath(visit)}/${said === 'approve' ? 'return' : 'vanished'}`)
  return seeOther(
    outcome === 'declined' ? `${visitPath(visit)}?refused=${approves ? 'bank' : 'you'}` : visitPath(visit),
  )
}
