import { randomBytes, randomUUID } from 'node:crypto'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { d2 } from '@/lib/gateway/d2/adapter'
import type {
  Answer,
  AttemptLine,
  CheckoutAttempt,
  Gateway,
  MoneyAttempt,
  PaymentName,
  Standing,
} from '@/lib/gateway/gateway'
import { nexi } from '@/lib/gateway/nexi/adapter'
import { handlers as d2Handlers, openD2, payInD2, TEST_ACCOUNT } from '@/sandbox/d2'
import { clearFaults, type FaultName, type Operation, setFault } from '@/sandbox/fault'
import { handlers as nexiHandlers, payInSandbox } from '@/sandbox/nexi'
import { closeState, openState, type State } from '@/sandbox/state'

const SANDBOX = 'http://sandbox.test'

type Opened = Extract<Answer, { kind: 'redirect' }>
/** One gateway as the questions of the contract need it: its adapter, and how its renters pay. */
export type Row = {
  name: string
  gateway: Gateway
  withWrongKey: Gateway
  pay: (state: State, visit: Opened, card?: string) => Promise<string>
  cardWhoseCapturesFail: string
  /** The names of its calls in the sandbox; `visit` is the one that asks about a visit nobody has paid in. */
  calls: { capture: Operation; lookUp: Operation; refund: Operation; visit: Operation }
  /** A name that no payment has. */
  stranger: string
}

export const NEXI: Row = {
  name: 'nexi',
  gateway: nexi({ baseUrl: SANDBOX, secretKey: 'test-secret-key-00000000000000000000' }),
  withWrongKey: nexi({ baseUrl: SANDBOX, secretKey: 'not-the-key' }),
  pay: (state, { refs: [ref = ''] }, card) => payInSandbox(state, ref, { card }),
  cardWhoseCapturesFail: '4925000000000079',
  calls: { capture: 'charge', lookUp: 'retrieve', refund: 'refund', visit: 'retrieve' },
  stranger: '0'.repeat(32),
}

const account = {
  baseUrl: SANDBOX,
  merchant: TEST_ACCOUNT.merchant,
  keys: { k1: TEST_ACCOUNT.key1, k2: TEST_ACCOUNT.key2 },
  apiUser: TEST_ACCOUNT.user,
  apiPassword: TEST_ACCOUNT.password,
  test: true,
}

export const D2: Row = {
  name: 'd2',
  gateway: d2(account),
  withWrongKey: d2({
    ...account,
    keys: { k1: 'not-the-key', k2: 'not-the-key' },
    apiPassword: 'not-the-word',
  }),
  pay: async (state, { form = {} }, card) => {
    const opened = await openD2(state, form)
    return 'visit' in opened ? payInD2(state, form.orderid ?? '', { card }) : opened.message
  },
  cardWhoseCapturesFail: '4711100000000026',
  calls: { capture: 'd2-capture', lookUp: 'd2-payinfo', refund: 'd2-refund', visit: 'd2-transinfo' },
  stranger: 'K7Q-4MX2.000000000000/1/1',
}

/** The account at D2 with something in it changed. */
export const d2With = (changes: Partial<typeof account>): Gateway => d2({ ...account, ...changes })

export const RENT: AttemptLine = {
  reference: 'RENT-1',
  description: 'City bike, M',
  quantity: 1,
  amountMinor: 100_00,
  vatRateBp: 2500,
}
export const DEPOSIT: AttemptLine = {
  reference: 'DEPOSIT-K1',
  description: 'Deposit',
  quantity: 1,
  amountMinor: 500_00,
  vatRateBp: 0,
}

/** The worked example of the house, in as many authorizations as the gateway needs for it. */
export function visitOf({ gateway }: Row, changes: Partial<CheckoutAttempt> = {}): CheckoutAttempt {
  const { combinedAuthorization } = gateway.capabilities('CARD')
  return {
    key: randomUUID(),
    bookingNumber: 'K7Q-4MX2',
    currency: 'NOK',
    parts: combinedAuthorization ? [[RENT, DEPOSIT]] : [[RENT], [DEPOSIT]],
    storeCard: false,
    contact: { name: 'Maja "M" Ødegård <b>', email: 'maja@example.com', phone: '+47 40 00 00 01' },
    termsUrl: 'https://app.test/terms',
    returnUrl: 'https://app.test/return',
    cancelUrl: 'https://app.test/return?left=1',
    eventUrl: 'https://app.test/api/gateways/x/events?payment=1',
    webhookSecret: randomBytes(16).toString('hex'),
    ...changes,
  }
}

/** One visit, and the payment that each line of it is in. */
export type Visit = { opened: Opened; payments: PaymentName[]; rent: PaymentName; deposit: PaymentName }

export async function openVisit(row: Row, changes: Partial<CheckoutAttempt> = {}): Promise<Visit> {
  const visit = visitOf(row, changes)
  const opened = await row.gateway.startCheckout(visit)
  if (opened.kind !== 'redirect') throw new Error(JSON.stringify(opened))
  const sums = visit.parts.map((lines) => lines.reduce((sum, line) => sum + line.amountMinor, 0))
  const visitMinor = sums.reduce((total, sum) => total + sum, 0)
  const payments = sums.map((amountMinor, part) => {
    return { ref: opened.refs[part] ?? '', currency: visit.currency, amountMinor, visitMinor }
  })
  return { opened, payments, rent: payments[0]!, deposit: payments.at(-1)! }
}

/** The sandbox by interception for one test file. Faults are switched off after every test. */
export function playSandbox() {
  const stage = {} as { state: State }
  const server = setupServer()
  beforeAll(async () => {
    stage.state = await openState(process.env.DATABASE_URL ?? '')
    const world = { baseUrl: SANDBOX, state: stage.state }
    server.use(...nexiHandlers(world), ...d2Handlers(world))
    server.listen({ onUnhandledRequest: 'error' })
  })
  afterEach(() => clearFaults(stage.state))
  afterAll(async () => {
    server.close()
    await closeState(stage.state)
  })
  return {
    get state() {
      return stage.state
    },
    fault: (fault: FaultName, operation: Operation, ms?: number) =>
      setFault(stage.state, { fault, operation, ms }),
    paid: async (row: Row, card?: string, changes: Partial<CheckoutAttempt> = {}): Promise<Visit> => {
      const visit = await openVisit(row, changes)
      const outcome = await row.pay(stage.state, visit.opened, card)
      if (outcome !== 'paid') throw new Error(`The renter could not pay: ${outcome}`)
      return visit
    },
  }
}

export const moneyOf = (
  payment: PaymentName,
  lines: AttemptLine[],
  changes: Partial<MoneyAttempt> = {},
): MoneyAttempt => ({
  key: randomUUID(),
  payment,
  amountMinor: lines.reduce((sum, line) => sum + line.amountMinor, 0),
  lines,
  whole: false,
  onlyUnpaid: false,
  ...changes,
})

export const partOf = (line: AttemptLine, amountMinor: number): AttemptLine => ({ ...line, amountMinor })

export function standingIn(answer: Answer): Standing {
  if (answer.kind !== 'standing') throw new Error(`${answer.kind} ${JSON.stringify(answer)}`)
  return answer.standing
}

export const isRefundPending = ({ refunds, refundsAsSum }: Standing): boolean =>
  refundsAsSum?.isPending ?? refunds.some(({ state }) => state === 'PENDING')
