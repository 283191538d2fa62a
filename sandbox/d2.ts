import { http, type RequestHandler } from 'msw'
import { type Account, TEST_ACCOUNT } from './d2/account'
import { respond } from './d2/answer'
import { cancel } from './d2/cancel'
import { capture } from './d2/capture'
import { converse, type Line, type Manners } from './d2/converse'
import { deleteTicket } from './d2/delete-ticket'
import type { Fields } from './d2/form'
import { windowPages } from './d2/pages'
import { payinfo } from './d2/payinfo'
import { reauth } from './d2/reauth'
import { refund } from './d2/refund'
import { ticketAuth } from './d2/ticket-auth'
import { transinfo } from './d2/transinfo'
import type { Operation } from './fault'
import type { State } from './state'

export { type Account, TEST_ACCOUNT } from './d2/account'
export { openD2 } from './d2/open'
export { payInD2 } from './d2/pay'
export { runBatch } from './d2/run-batch'

export type World = { baseUrl: string; state: State; account?: Account }
type Call = [Operation, string, (line: Line, fields: Fields) => Promise<string>, Manners]

const CALLS: Call[] = [
  ['d2-capture', '/cgi-bin/capture.cgi', capture, { wantsTextReply: true }],
  ['d2-reauth', '/cgi-bin/reauth.cgi', reauth, { wantsTextReply: true }],
  ['d2-transinfo', '/cgi-bin/transinfo.cgi', transinfo, {}],
  ['d2-ticket', '/cgi-ssl/ticket_auth.cgi', ticketAuth, { wantsTextReply: true }],
  ['d2-cancel', '/cgi-adm/cancel.cgi', cancel, { wantsTextReply: true, apiUser: true }],
  ['d2-refund', '/cgi-adm/refund.cgi', refund, { apiUser: true }],
  ['d2-delticket', '/cgi-adm/delticket.cgi', deleteTicket, { apiUser: true }],
  ['d2-payinfo', '/cgi-adm/payinfo.cgi', payinfo, { apiUser: true }],
]

/** DIBS D2 as it speaks on the wire, with a memory, and the payment window it hosts. Over HTTP and by intercepting `fetch` alike. */
export function handlers({ baseUrl, state, account = TEST_ACCOUNT }: World): RequestHandler[] {
  const line = { state, account }
  return [
    ...CALLS.map(([operation, path, deed, manners]) =>
      http.post(
        baseUrl + path,
        converse(line, operation, manners, (fields) => deed(line, fields)),
      ),
    ),
    ...windowPages(baseUrl, line),
    http.all(`${baseUrl}/cgi-:kind/*`, () => respond('<html><h1>404 Not Found</h1></html>', 404)),
  ]
}
