import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { StoredCardAttempt } from '@/lib/gateway/gateway'
import { addDays } from '@/lib/period'
import { advance } from '@/sandbox/clock'
import { runBatch } from '@/sandbox/d2'
import { findFaults } from '@/sandbox/fault'
import {
  D2,
  DEPOSIT,
  d2With,
  moneyOf,
  openVisit,
  partOf,
  playSandbox,
  RENT,
  standingIn,
  visitOf,
} from '@/test/gateway-stage'
import { until } from '@/test/mortal'

// What only this gateway does; the questions to all of them are in contract.test.ts.
const { gateway } = D2
const sandbox = playSandbox()
const [BATCH, NEVER_AGAIN] = ['4711100000000042', '4711100000000034']

describe('the window', () => {
  test('SHF-14 nothing is sent to open a visit: the renter’s browser posts the form', async () => {
    const key = randomUUID()
    const orderid = `K7Q-4MX2.${key.slice(-12)}`
    const nobody = d2With({ baseUrl: 'http://nobody.test' })
    expect(await nobody.startCheckout(visitOf(D2, { key }))).toMatchObject({
      kind: 'redirect',
      refs: [`${orderid}/1`, `${orderid}/2`],
      url: 'http://nobody.test/paymentweb/start.action',
      form: { orderid, amount: '60000', amount1: '10000', amount2: '50000' },
    })
    expect(await gateway.startCheckout(visitOf(D2, { currency: 'USD' }))).toMatchObject({ kind: 'refused' })
  })

  test('a form with a wrong key is not opened by D2', async () => {
    const opened = await d2With({ keys: { k1: 'wrong', k2: 'wrong' } }).startCheckout(visitOf(D2))
    if (opened.kind !== 'redirect') throw new Error(opened.kind)
    expect(await D2.pay(sandbox.state, opened)).toContain('md5key')
  })

  test('a declined card leaves the visit open for another, and the name of its payment as it was', async () => {
    const { opened, deposit } = await openVisit(D2)
    expect(await D2.pay(sandbox.state, opened, '4711100000000018')).toBe('declined')
    expect(await gateway.lookUp(deposit)).toMatchObject({ kind: 'standing', ref: deposit.ref })
    expect(await D2.pay(sandbox.state, opened)).toBe('paid')
    const answer = await gateway.lookUp(deposit)
    expect(answer).toMatchObject({ ref: expect.stringMatching(/\/2\/\d+$/) })
    expect(standingIn(answer)).toMatchObject({ authorizedMinor: 500_00 })
    expect(await D2.pay(sandbox.state, opened)).not.toBe('paid')
  })
})

describe('a capture', () => {
  test('is the only one of its authorization: the rest is gone, and another is refused', async () => {
    const { deposit } = await sandbox.paid(D2)
    const first = standingIn(await gateway.capture(moneyOf(deposit, [partOf(DEPOSIT, 350_00)])))
    expect(first).toMatchObject({ capturedMinor: 350_00, releasedMinor: 150_00 })
    expect(await gateway.capture(moneyOf(deposit, [partOf(DEPOSIT, 150_00)]))).toEqual({
      kind: 'refused',
      reason: '6 the status of the transaction does not allow this',
    })
  })

  test('SHF-16 after seven days the issuer is asked anew, and then it goes through', async () => {
    const { deposit } = await sandbox.paid(D2)
    const before = standingIn(await gateway.lookUp(deposit))
    await advance(sandbox.state, '8d')
    const after = standingIn(await gateway.capture(moneyOf(deposit, [DEPOSIT])))
    expect(after).toMatchObject({ capturedMinor: 500_00 })
    expect(after.guaranteedUntil?.getTime()).toBeGreaterThan(before.guaranteedUntil?.getTime() ?? 0)
  })

  test('SHF-16 an issuer that does not renew it has declined it, and a renewal without an answer leaves it open', async () => {
    const { deposit } = await sandbox.paid(D2, NEVER_AGAIN)
    const { deposit: other } = await sandbox.paid(D2)
    await advance(sandbox.state, '8d')
    expect(await gateway.capture(moneyOf(deposit, [DEPOSIT]))).toMatchObject({ kind: 'declined' })
    expect(standingIn(await gateway.lookUp(deposit))).toMatchObject({ capturedMinor: 0, ended: null })
    await sandbox.fault('lose-answer', 'd2-reauth')
    expect(await gateway.capture(moneyOf(other, [DEPOSIT]))).toMatchObject({ kind: 'unknown' })
    expect(standingIn(await gateway.capture(moneyOf(other, [DEPOSIT])))).toMatchObject({
      capturedMinor: 500_00,
    })
  })

  test('SHF-16 after sixty days there is nothing left to capture', async () => {
    const { deposit } = await sandbox.paid(D2)
    await advance(sandbox.state, '60d')
    expect(standingIn(await gateway.lookUp(deposit))).toMatchObject({ ended: 'EXPIRED', releasedMinor: 0 })
    expect(await gateway.capture(moneyOf(deposit, [DEPOSIT]))).toMatchObject({ kind: 'refused' })
  })

  test('that waits for a batch is not captured yet, is not sent twice, and cannot be let go meanwhile', async () => {
    const { rent } = await sandbox.paid(D2, BATCH)
    const attempt = moneyOf(rent, [RENT])
    for (let again = 0; again < 2; again++)
      expect(standingIn(await gateway.capture(attempt))).toMatchObject({ capturedMinor: 0, ended: null })
    expect(standingIn(await gateway.release(attempt))).toMatchObject({ releasedMinor: 0, ended: null })
    await runBatch(sandbox.state)
    expect(standingIn(await gateway.lookUp(rent))).toMatchObject({ capturedMinor: 100_00 })
    expect(standingIn(await gateway.capture(attempt))).toMatchObject({ capturedMinor: 100_00 })
  })
})

test('SHF-15 C4 #29 an authorization that lapses while it is being let go is over, and nobody calls that wrong', async () => {
  const { deposit } = await sandbox.paid(D2)
  await sandbox.fault('answer-late', 'd2-payinfo', 1000)
  const release = gateway.release(moneyOf(deposit, [DEPOSIT]))
  await until('it has looked', async () => (await findFaults(sandbox.state.pool)).length === 0)
  await advance(sandbox.state, '61d')
  expect(standingIn(await release)).toMatchObject({ ended: 'EXPIRED', releasedMinor: 0 })
})

describe('a stored card', () => {
  const stored = (card: string, changes: Partial<StoredCardAttempt> = {}): StoredCardAttempt => {
    const { key, bookingNumber, currency, eventUrl, webhookSecret } = visitOf(D2)
    const attempt = { key, bookingNumber, currency, eventUrl, webhookSecret, amountMinor: 500_00 }
    return { ...attempt, lines: [DEPOSIT], card, ...changes }
  }
  const ticketOf = async (card?: string) => {
    const { rent } = await sandbox.paid(D2, card, { storeCard: true })
    return standingIn(await gateway.lookUp(rent)).storedCard ?? ''
  }

  test('is stored only where the renter agreed', async () => {
    expect(await ticketOf()).toMatch(/^\d+$/)
    const { rent } = await sandbox.paid(D2)
    expect(standingIn(await gateway.lookUp(rent)).storedCard).toBeUndefined()
  })

  test('authorizes without the renter, once for each attempt, and is captured like any other', async () => {
    const attempt = stored(await ticketOf())
    const answer = await gateway.payByStoredCard(attempt)
    expect(answer).toMatchObject({ ref: expect.stringMatching(/^K7Q-4MX2\.\w{12}\/1\/\d+$/) })
    const made = standingIn(answer)
    expect(made).toMatchObject({ authorizedMinor: 500_00, capturedMinor: 0 })
    // Visa guarantees what the renter did not approve themselves for five days only.
    expect(made.guaranteedUntil).toEqual(addDays(made.createdAt ?? new Date(0), 5))
    expect(await gateway.payByStoredCard(attempt)).toEqual(answer)
    const ref = answer.kind === 'standing' ? answer.ref : ''
    const payment = { ref, currency: 'NOK', amountMinor: 500_00, visitMinor: 500_00 }
    expect(standingIn(await gateway.capture(moneyOf(payment, [DEPOSIT])))).toMatchObject({
      capturedMinor: 500_00,
    })
  })

  test.each(['lose-answer', 'lose-request', 'error-after', 'malformed-body'] as const)(
    '%s: unknown, and the same attempt again makes one authorization in all',
    async (fault) => {
      const attempt = stored(await ticketOf())
      await sandbox.fault(fault, 'd2-ticket')
      expect(await gateway.payByStoredCard(attempt)).toMatchObject({ kind: 'unknown' })
      expect(standingIn(await gateway.payByStoredCard(attempt))).toMatchObject({ authorizedMinor: 500_00 })
      const { rows } = await sandbox.state.pool.query(
        'select transact from sandbox.d2_transactions where orderid = $1',
        [`K7Q-4MX2.${attempt.key.slice(-12)}`],
      )
      expect(rows).toHaveLength(1)
    },
  )

  test.each(['lose-answer', 'lose-request', 'error-after', 'malformed-body', 'too-many-requests'] as const)(
    'SHF-18 %s: whether it is deleted is open, and asking again deletes it',
    async (fault) => {
      const card = await ticketOf()
      await sandbox.fault(fault, 'd2-delticket')
      expect(await gateway.forgetCard(card)).toMatchObject({ kind: 'unknown' })
      expect(await gateway.forgetCard(card)).toEqual({ kind: 'forgotten' })
      expect(await gateway.payByStoredCard(stored(card))).toMatchObject({ kind: 'refused' })
    },
  )

  test('that nobody knows is not deleted, and says so', async () => {
    expect(await gateway.forgetCard('999999999')).toMatchObject({ kind: 'refused' })
  })

  test('that is declined, unknown or asked for nothing says so', async () => {
    expect(await gateway.payByStoredCard(stored(await ticketOf(NEVER_AGAIN)))).toMatchObject({
      kind: 'declined',
      reason: '0 rejected by the acquirer',
    })
    expect(await gateway.payByStoredCard(stored('999999999'))).toMatchObject({ kind: 'refused' })
    expect(await gateway.payByStoredCard(stored('1', { amountMinor: 0 }))).toMatchObject({ kind: 'refused' })
  })
})

describe('bad input is refused and moves nothing', () => {
  test('a wrong key, a wrong API user, an unknown transaction', async () => {
    const { rent } = await sandbox.paid(D2)
    const wrongKey = d2With({ keys: { k1: 'wrong', k2: 'wrong' } })
    const answers = [
      await wrongKey.capture(moneyOf(rent, [RENT])),
      await wrongKey.release(moneyOf(rent, [RENT])),
      await d2With({ apiUser: 'somebody' }).lookUp(rent),
      await gateway.lookUp({ ...rent, ref: '0'.repeat(32) }),
      await gateway.capture(moneyOf({ ...rent, ref: D2.stranger }, [RENT])),
      await gateway.refund(moneyOf(rent, [RENT])),
    ]
    expect(answers.map(({ kind }) => kind)).toEqual(answers.map(() => 'refused'))
    expect(standingIn(await gateway.lookUp(rent))).toMatchObject({
      authorizedMinor: 100_00,
      capturedMinor: 0,
      releasedMinor: 0,
    })
  })

  test('what belongs to another order is not let go in the name of ours', async () => {
    const { deposit } = await sandbox.paid(D2)
    const { rent: others } = await sandbox.paid(D2)
    const ref = await withTransactOf(deposit.ref, others)
    expect(await gateway.release(moneyOf({ ...deposit, ref }, [DEPOSIT]))).toMatchObject({ kind: 'unknown' })
    expect(standingIn(await gateway.lookUp(others))).toMatchObject({ authorizedMinor: 100_00, ended: null })
  })

  const withTransactOf = async (ref: string, payment: Parameters<typeof gateway.lookUp>[0]) => {
    const answer = await gateway.lookUp(payment)
    return `${ref}/${answer.kind === 'standing' ? answer.ref.split('/')[2] : ''}`
  }
})

test('refunds are told as a sum alone, however many they were', async () => {
  const { rent } = await sandbox.paid(D2)
  await gateway.capture(moneyOf(rent, [RENT]))
  for (const minor of [10_00, 20_00]) await gateway.refund(moneyOf(rent, [partOf(RENT, minor)]))
  expect(standingIn(await gateway.lookUp(rent))).toMatchObject({
    refundedMinor: 30_00,
    refunds: [],
    refundsAsSum: { isPending: false, at: expect.any(Date) },
  })
  await sandbox.fault('issuer-refuses', 'd2-refund')
  expect(await gateway.refund(moneyOf(rent, [partOf(RENT, 5_00)]))).toMatchObject({ kind: 'declined' })
})
