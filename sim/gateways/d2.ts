import { handlers, openD2, payInD2, runBatch } from '@/sandbox/d2'
import { BOOKS } from '@/sandbox/d2/books'
import type { SimulatedGateway } from './gateway'

const OPERATIONS = {
  '/cgi-bin/capture.cgi': 'd2-capture',
  '/cgi-bin/reauth.cgi': 'd2-reauth',
  '/cgi-bin/transinfo.cgi': 'd2-transinfo',
  '/cgi-ssl/ticket_auth.cgi': 'd2-ticket',
  '/cgi-adm/cancel.cgi': 'd2-cancel',
  '/cgi-adm/refund.cgi': 'd2-refund',
  '/cgi-adm/delticket.cgi': 'd2-delticket',
  '/cgi-adm/payinfo.cgi': 'd2-payinfo',
} as const

/** The legacy gateway: two authorizations in a visit, no keys against repeats, and a form instead of an address. */
export const d2: SimulatedGateway = {
  name: 'd2',
  rental: ['2026-11-24 11:00', '2026-11-25 11:00'],
  handlers: (baseUrl, state) => handlers({ baseUrl, state }),
  operationOf: (_, path) => OPERATIONS[path as keyof typeof OPERATIONS],
  looks: ['d2-transinfo', 'd2-payinfo'],
  async pay(state, _url, form, choice) {
    if (!form) throw new Error('Nobody can pay at D2 without the form.')
    const opened = await openD2(state, form)
    return 'visit' in opened ? payInD2(state, form.orderid ?? '', choice) : opened.message
  },
  choices: {
    'a good card': { weight: 74, choice: {} },
    'a card that is declined': { weight: 9, choice: { card: '4711100000000018' } },
    'a card that cannot be captured': { weight: 9, choice: { card: '4711100000000026' } },
    'a card whose captures wait for a batch': { weight: 8, choice: { card: '4711100000000042' } },
  },
  forge: ({ headers, body }) => ({
    headers,
    body: String(body).replace(/authkey=\w+/, 'authkey=00000000000000000000000000000000'),
  }),
  tamper(text, chance) {
    const lie = chance.one(['currency', 'amount', 'more', 'order'] as const)
    if (lie === 'currency') return text.replace(/currency=\d+/, 'currency=752')
    if (lie === 'amount') return text.replace(/\bamount=(\d+)/, 'amount=1$1')
    if (lie === 'more') return text.replace(/captured=(\d+)/, 'captured=9$1')
    return text.replace(/orderid=[^&]+/, 'orderid=another')
  },
  night: runBatch,
  books: BOOKS,
  open: null,
}
