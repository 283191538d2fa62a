import { handlers, payInSandbox } from '@/sandbox/nexi'
import { BOOKS, OPEN } from '@/sandbox/nexi/books'
import type { SimulatedGateway } from './gateway'

const OPERATIONS = [
  ['POST', /^\/v1\/payments$/, 'create'],
  ['GET', /^\/v1\/payments\/\w+$/, 'retrieve'],
  ['PUT', /\/terminate$/, 'terminate'],
  ['POST', /\/charges$/, 'charge'],
  ['POST', /\/cancels$/, 'cancel'],
  ['POST', /\/refunds$/, 'refund'],
] as const

type Body = {
  payment?: { orderDetails: { amount: number; currency: string }; summary: Record<string, number> }
}

export const nexi: SimulatedGateway = {
  name: 'nexi',
  rental: ['2026-11-27 11:00', '2026-11-28 11:00'],
  handlers: (baseUrl, state) => handlers({ baseUrl, state }),
  operationOf: (method, path) => OPERATIONS.find(([verb, form]) => verb === method && form.test(path))?.[2],
  looks: ['retrieve'],
  pay: (state, url, _form, choice) => payInSandbox(state, url.slice(url.lastIndexOf('/') + 1), choice),
  choices: {
    'a good card': { weight: 64, choice: {} },
    Swish: { weight: 14, choice: { method: 'swish' } },
    'a card that is declined': { weight: 7, choice: { card: '4925000000000087' } },
    'a card that cannot be charged': { weight: 7, choice: { card: '4925000000000079' } },
    'a card that pays once': { weight: 8, choice: { card: '9999000000000004' } },
  },
  forge: ({ headers, body }) => ({ headers: { ...headers, authorization: 'x'.repeat(32) }, body }),
  tamper(text, chance) {
    const body = JSON.parse(text) as Body
    if (!body.payment) return text
    const lie = chance.one(['currency', 'amount', 'more', 'back'] as const)
    const { orderDetails, summary } = body.payment
    if (lie === 'currency') orderDetails.currency = 'SEK'
    if (lie === 'amount') orderDetails.amount += 1
    if (lie === 'more') summary.chargedAmount = orderDetails.amount + 1
    if (lie === 'back') summary.refundedAmount = (summary.chargedAmount ?? 0) + 1
    return JSON.stringify(body)
  },
  night: async () => {},
  books: BOOKS,
  open: OPEN,
}
