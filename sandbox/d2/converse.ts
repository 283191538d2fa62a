import { HttpResponse } from 'msw'
import type { Operation } from '@/sandbox/fault'
import type { State } from '@/sandbox/state'
import { strike, type Trouble } from '@/sandbox/strike'
import type { Account } from './account'
import { type Answer, AUTHORIZATION, declined, MONEY, respond } from './answer'
import { type Fields, readForm } from './form'

export type Line = { state: State; account: Account }
/** A call under /cgi-adm/ wants the API user; one that answers with a page unless `textreply` is asked for says so. */
export type Manners = { apiUser?: boolean; wantsTextReply?: boolean }

const page = (title: string) =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`

/** One call on the wire: API user where one is wanted, the deed, and whatever fault strikes it. */
export function converse(
  { state, account }: Line,
  operation: Operation,
  manners: Manners,
  deed: (fields: Fields) => Promise<Answer>,
) {
  const trouble = troubleOf(operation, manners)
  return async ({ request }: { request: Request }): Promise<Response> => {
    if (manners.apiUser && !isApiUser(request, account)) return trouble.wrongKey()
    return strike(state.pool, operation, trouble, async () => {
      const fields = readForm(await request.text())
      const answer = await deed(fields)
      const asText = !manners.wantsTextReply || fields.textreply || fields.fullreply
      if (asText) return respond(answer)
      return respond(page(answer.startsWith('status=ACCEPTED') ? 'Accepted' : 'Declined'))
    })
  }
}

function troubleOf(operation: Operation, { apiUser }: Manners): Trouble {
  const reason = operation === 'd2-ticket' ? AUTHORIZATION.parameter : MONEY.parameter
  const unauthorized = () =>
    respond(page('401 Authorization Required'), 401, { 'www-authenticate': 'Basic realm="DIBS"' })
  return {
    error: () => respond(page('500 Internal Server Error'), 500),
    tooMany: (headers) => respond(page('429 Too Many Requests'), 429, headers),
    wrongKey: apiUser ? unauthorized : () => respond(declined(reason, 'The md5key does not match')),
    malformed: () =>
      new HttpResponse('<html><head><title>DIBS', { headers: { 'content-type': 'text/html' } }),
  }
}

function isApiUser(request: Request, { user, password }: Account): boolean {
  const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  return request.headers.get('authorization') === expected
}
