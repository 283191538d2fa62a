import { http, type RequestHandler } from 'msw'
import { json } from './json'
import type { State } from './state'
import { findText, findTexts, isNeverDelivered, keepText, type Text } from './texts/text'
import { textsPage } from './texts/texts-page'

const USER = 'test-user'
const PASSWORD = 'test-sms-password-0000'
const SHOWN = 100

/** A carrier of texts as 46elks speaks (46elks.com/docs), and what it carried: as a page for people, as JSON for tests. */
export function textHandlers(baseUrl: string, state: State): RequestHandler[] {
  const known =
    (answer: (given: { request: Request; params: Record<string, unknown> }) => Promise<Response>) =>
    async (given: { request: Request; params: Record<string, unknown> }) =>
      isKnown(given.request) ? answer(given) : refusal(401, 'API access requires Basic HTTP authentication')
  const recipient = (request: Request) => new URL(request.url).searchParams.get('to')?.trim() || null
  return [
    http.post(
      `${baseUrl}/a1/sms`,
      known(async ({ request }) => send(state, new URLSearchParams(await request.text()))),
    ),
    http.get(
      `${baseUrl}/a1/sms`,
      known(async ({ request }) => {
        // "end" is where the list ends, which goes back in time; in UTC, without saying so.
        const end = new URL(request.url).searchParams.get('end')
        const since = end ? new Date(`${end}Z`) : null
        const found = await findTexts(state, { to: recipient(request), since, limit: SHOWN })
        return json({ data: found.map(told) })
      }),
    ),
    http.get(
      `${baseUrl}/a1/sms/:id`,
      known(async ({ params }) => {
        const found = await findText(state, String(params.id))
        return found ? json(told(found)) : refusal(404, 'No such message')
      }),
    ),
    http.get(`${baseUrl}/sandbox/texts`, async ({ request }) =>
      json((await findTexts(state, { to: recipient(request), limit: SHOWN })).map(told)),
    ),
    http.get(`${baseUrl}/texts`, async ({ request }) =>
      textsPage(await findTexts(state, { to: recipient(request), limit: SHOWN }), recipient(request)),
    ),
  ]
}

const isKnown = (request: Request): boolean =>
  request.headers.get('authorization') === `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`

async function send(state: State, form: URLSearchParams): Promise<Response> {
  const [sender, recipient, message] = ['from', 'to', 'message'].map((name) => form.get(name) ?? '') as [
    string,
    string,
    string,
  ]
  if (!/^([A-Za-z][A-Za-z0-9]{2,10}|\+[1-9]\d{6,14})$/.test(sender)) return refusal(400, 'Invalid from')
  if (!/^\+[1-9]\d{6,14}$/.test(recipient)) return refusal(400, 'Invalid to number')
  if (message === '') return refusal(400, 'Missing message')
  const kept = await keepText(state, { sender, recipient, message })
  return json({ ...told(kept), status: 'created' })
}

const told = (text: Text) => ({
  id: text.id,
  direction: 'outgoing',
  from: text.sender,
  to: text.recipient,
  message: text.message,
  created: text.at.toISOString().replace('Z', ''),
  status: isNeverDelivered(text) ? 'failed' : 'delivered',
})

const refusal = (status: number, words: string): Response =>
  new Response(words, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
