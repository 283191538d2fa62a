import { randomBytes, randomUUID } from 'node:crypto'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { clearFaults, setFault } from '@/sandbox/fault'
import { handlers, payInSandbox } from '@/sandbox/nexi'
import { closeState, openState, type State } from '@/sandbox/state'
import type { Answer, AttemptLine, CheckoutAttempt, Gateway, MoneyAttempt, PaymentName } from './gateway'
import { nexi } from './nexi/adapter'

const SANDBOX = 'http://sandbox.test'
const KEY = 'test-secret-key-00000000000000000000'

// A new adapter adds a row.
const ADAPTERS: { name: string; gateway: Gateway; withWrongKey: Gateway }[] = [
  {
    name: 'nexi',
    gateway: nexi({ baseUrl: SANDBOX, secretKey: KEY }),
    withWrongKey: nexi({ baseUrl: SANDBOX, secretKey: 'not-the-key' }),
  },
]

let state: State
const server = setupServer()
beforeAll(async () => {
  state = await openState(process.env.DATABASE_URL ?? '')
  server.use(...handlers({ baseUrl: SANDBOX, state }))
  server.listen({ onUnhandledRequest: 'error' })
})
afterEach(() => clearFaults(state))
afterAll(async () => {
  server.close()
  await closeState(state)
})

const RENT: AttemptLine = {
  reference: 'RENT-1',
  description: 'City bike, M',
  quantity: 1,
  amountMinor: 100_00,
  vatRateBp: 2500,
}
const DEPOSIT: AttemptLine = {
  reference: 'DEPOSIT-K1',
  description: 'Deposit',
  quantity: 1,
  amountMinor: 500_00,
  vatRateBp: 0,
}

const visit = (changes: Partial<CheckoutAttempt> = {}): CheckoutAttempt => ({
  key: randomUUID(),
  bookingNumber: 'K7Q-4MX2',
  currency: 'NOK',
  parts: [[RENT, DEPOSIT]],
  storeCard: false,
  contact: { name: 'Maja "M" Ødegård <b>', email: 'maja@example.com', phone: '+47 40 00 00 01' },
  termsUrl: 'https://app.test/terms',
  returnUrl: 'https://app.test/return',
  cancelUrl: 'https://app.test/return?left=1',
  eventUrl: 'https://app.test/api/gateways/x/events?payment=1',
  webhookSecret: randomBytes(16).toString('hex'),
  ...changes,
})

describe.each(ADAPTERS)('$name', ({ gateway, withWrongKey }) => {
  const open = async () => {
    const answer = await gateway.startCheckout(visit())
    if (answer.kind !== 'redirect') throw new Error(JSON.stringify(answer))
    return answer.refs[0] ?? ''
  }
  const paid = async (choice: Parameters<typeof payInSandbox>[2] = {}) => {
    const ref = await open()
    expect(await payInSandbox(state, ref, choice)).toBe('paid')
    return ref
  }
  const named = (ref: string): PaymentName => ({
    ref,
    currency: 'NOK',
    amountMinor: 600_00,
    visitMinor: 600_00,
  })
  const money = (ref: string, lines: AttemptLine[], changes: Partial<MoneyAttempt> = {}): MoneyAttempt => ({
    key: randomUUID(),
    payment: named(ref),
    amountMinor: lines.reduce((sum, line) => sum + line.amountMinor, 0),
    lines,
    whole: false,
    onlyUnpaid: false,
    ...changes,
  })
  const part = (amountMinor: number) => ({ ...DEPOSIT, amountMinor })
  const standing = (answer: Answer) => {
    if (answer.kind !== 'standing') throw new Error(`${answer.kind} ${JSON.stringify(answer)}`)
    return answer.standing
  }

  test('a visit answers with a page to go to, and nothing is authorized', async () => {
    const answer = await gateway.startCheckout(visit())
    expect(answer).toMatchObject({
      kind: 'redirect',
      url: expect.stringContaining('http'),
      refs: [expect.any(String)],
    })
    const ref = answer.kind === 'redirect' ? (answer.refs[0] ?? '') : ''
    expect(standing(await gateway.lookUp(named(ref)))).toMatchObject({
      authorizedMinor: 0,
      capturedMinor: 0,
      amountMinor: 600_00,
      ended: null,
    })
  })

  test('SHF-2 SHF-4 one authorization over the sum of all lines', async () => {
    const found = standing(await gateway.lookUp(named(await paid())))
    expect(found).toMatchObject({ currency: 'NOK', authorizedMinor: 600_00, capturedMinor: 0 })
    expect(found.method).toMatchObject({ kind: 'CARD', label: expect.stringMatching(/\d{4}$/) })
    expect(found.method?.label).not.toMatch(/\d{5}/)
  })

  test('SHF-6 SHF-8 the rent is captured alone, the deposit later, in parts, and the authorized sum does not shrink', async () => {
    const ref = await paid()
    expect(standing(await gateway.capture(money(ref, [RENT])))).toMatchObject({
      authorizedMinor: 600_00,
      capturedMinor: 100_00,
    })
    expect(standing(await gateway.capture(money(ref, [part(350_00)])))).toMatchObject({
      capturedMinor: 450_00,
    })
    const last = standing(await gateway.capture(money(ref, [part(150_00)])))
    expect(last).toMatchObject({ authorizedMinor: 600_00, capturedMinor: 600_00 })
    expect(last.captures.map(({ lines }) => lines)).toEqual([
      [{ reference: 'RENT-1', amountMinor: 100_00 }],
      [{ reference: 'DEPOSIT-K1', amountMinor: 350_00 }],
      [{ reference: 'DEPOSIT-K1', amountMinor: 150_00 }],
    ])
  })

  test('the same key again has no second effect', async () => {
    const ref = await paid()
    const attempt = money(ref, [RENT])
    const first = await gateway.capture(attempt)
    const second = await gateway.capture(attempt)
    expect(second).toMatchObject({ kind: 'standing', made: first.kind === 'standing' ? first.made : '' })
    expect(standing(second)).toMatchObject({ capturedMinor: 100_00 })
  })

  test('SHF-23 more than what was authorized is refused and nothing moves', async () => {
    const ref = await paid()
    await gateway.capture(money(ref, [RENT]))
    expect(await gateway.capture(money(ref, [part(500_01)]))).toMatchObject({ kind: 'refused' })
    expect(standing(await gateway.lookUp(named(ref)))).toMatchObject({ capturedMinor: 100_00 })
  })

  test('the payer’s bank says no: declined', async () => {
    const ref = await paid({ card: '4925000000000079' })
    expect(await gateway.capture(money(ref, [RENT]))).toMatchObject({
      kind: 'declined',
      reason: expect.any(String),
    })
  })

  test('an untouched authorization is released as a whole; twice is once', async () => {
    const ref = await paid()
    const release = money(ref, [RENT, DEPOSIT], { whole: true })
    expect(standing(await gateway.release(release))).toMatchObject({
      releasedMinor: 600_00,
      ended: 'RELEASED',
    })
    expect(standing(await gateway.release(release))).toMatchObject({
      releasedMinor: 600_00,
      ended: 'RELEASED',
    })
  })

  test('a visit that nobody has paid in is ended by the same verb', async () => {
    const ref = await open()
    expect(standing(await gateway.release(money(ref, [RENT, DEPOSIT])))).toMatchObject({
      authorizedMinor: 0,
      ended: 'TERMINATED',
    })
    expect(await payInSandbox(state, ref)).toBe('terminated')
  })

  test('ending an unpaid visit leaves money alone that came in the meantime', async () => {
    const ref = await paid()
    const found = standing(await gateway.release(money(ref, [RENT, DEPOSIT], { onlyUnpaid: true })))
    expect(found).toMatchObject({ authorizedMinor: 600_00, releasedMinor: 0, ended: null })
  })

  test('nothing can be released after a capture', async () => {
    const ref = await paid()
    await gateway.capture(money(ref, [RENT]))
    expect(await gateway.release(money(ref, [RENT, DEPOSIT]))).toMatchObject({ kind: 'refused' })
  })

  test('refunds go back from one capture, in parts, never above it', async () => {
    const ref = await paid()
    const captured = await gateway.capture(money(ref, [RENT]))
    const capture = captured.kind === 'standing' ? captured.made : undefined
    const back = (minor: number) => gateway.refund(money(ref, [{ ...RENT, amountMinor: minor }], { capture }))
    expect(standing(await back(40_00))).toMatchObject({ refundedMinor: 40_00 })
    expect(standing(await back(60_00))).toMatchObject({ refundedMinor: 100_00 })
    expect(await back(1)).toMatchObject({ kind: 'refused' })
  })

  test('a refund that pends is not refunded yet', async () => {
    const ref = await paid()
    const captured = await gateway.capture(money(ref, [RENT]))
    const capture = captured.kind === 'standing' ? captured.made : undefined
    await setFault(state, { fault: 'refund-pends' })
    const found = standing(await gateway.refund(money(ref, [RENT], { capture })))
    expect(found.refunds).toMatchObject([{ state: 'PENDING', amountMinor: 100_00 }])
  })

  test('a direct method is captured at once and cannot be captured later', async () => {
    const found = standing(await gateway.lookUp(named(await paid({ method: 'swish' }))))
    expect(found).toMatchObject({
      authorizedMinor: 600_00,
      capturedMinor: 600_00,
      method: { kind: 'DIRECT' },
    })
    expect(gateway.capabilities('DIRECT').capturesLater).toBe(false)
  })

  test.each([
    'lose-answer',
    'lose-request',
    'error-before',
    'error-after',
    'too-many-requests',
    'malformed-body',
  ] as const)('%s: the outcome is unknown, and nothing is thrown', async (name) => {
    const ref = await paid()
    await setFault(state, { fault: name, operation: 'charge' })
    expect(await gateway.capture(money(ref, [RENT]))).toMatchObject({ kind: 'unknown' })
    await setFault(state, { fault: name, operation: 'retrieve' })
    expect(await gateway.lookUp(named(ref))).toMatchObject({ kind: 'unknown' })
    await setFault(state, { fault: name, operation: 'create' })
    expect(await gateway.startCheckout(visit())).toMatchObject({ kind: 'unknown' })
  })

  test('our own mistakes are refused: a wrong key, a payment nobody knows, a capture before anybody paid', async () => {
    expect(await withWrongKey.startCheckout(visit())).toMatchObject({ kind: 'refused' })
    expect(await gateway.lookUp(named('0'.repeat(32)))).toMatchObject({ kind: 'refused' })
    expect(await gateway.capture(money(await open(), [RENT]))).toMatchObject({ kind: 'refused' })
  })

  test('every capability says where it is known from and when that was checked', () => {
    for (const kind of ['CARD', 'WALLET', 'DIRECT', 'INVOICE'] as const) {
      expect(gateway.capabilities(kind)).toMatchObject({
        source: expect.stringMatching(/.{10}/),
        checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      })
    }
  })
})
