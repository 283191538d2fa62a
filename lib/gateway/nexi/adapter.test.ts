import { expect, test } from 'vitest'
import type { StoredCardAttempt } from '@/lib/gateway/gateway'
import { findFaults } from '@/sandbox/fault'
import { payInSandbox } from '@/sandbox/nexi'
import {
  DEPOSIT,
  moneyOf,
  NEXI,
  openVisit,
  partOf,
  playSandbox,
  RENT,
  standingIn,
  visitOf,
} from '@/test/gateway-stage'
import { until } from '@/test/mortal'

// What only this gateway does; the questions to all of them are in contract.test.ts.
const { gateway, withWrongKey } = NEXI
const sandbox = playSandbox()

test('SHF-6 SHF-8 several captures from one authorization, each with its lines, and the authorized sum does not shrink', async () => {
  const { rent: payment } = await sandbox.paid(NEXI)
  await gateway.capture(moneyOf(payment, [RENT]))
  await gateway.capture(moneyOf(payment, [partOf(DEPOSIT, 350_00)]))
  const last = standingIn(await gateway.capture(moneyOf(payment, [partOf(DEPOSIT, 150_00)])))
  expect(last).toMatchObject({ authorizedMinor: 600_00, capturedMinor: 600_00, releasedMinor: 0 })
  expect(last.captures.map(({ lines }) => lines)).toEqual([
    [{ reference: 'RENT-1', amountMinor: 100_00 }],
    [{ reference: 'DEPOSIT-K1', amountMinor: 350_00 }],
    [{ reference: 'DEPOSIT-K1', amountMinor: 150_00 }],
  ])
})

test('a direct method is captured at once and cannot be captured later', async () => {
  const { opened, rent } = await openVisit(NEXI)
  await payInSandbox(sandbox.state, opened.refs[0] ?? '', { method: 'swish' })
  expect(standingIn(await gateway.lookUp(rent))).toMatchObject({
    authorizedMinor: 600_00,
    capturedMinor: 600_00,
    method: { kind: 'DIRECT' },
  })
  expect(gateway.capabilities('DIRECT').capturesLater).toBe(false)
})

test('C4 #30 a visit is given up as the renter pays, and why that is refused cannot be read: unknown, and no refusal', async () => {
  const { opened, rent } = await openVisit(NEXI)
  await sandbox.fault('answer-late', 'retrieve', 1000)
  const release = gateway.release(moneyOf(rent, [RENT], { onlyUnpaid: true }))
  await until('it has looked', async () => (await findFaults(sandbox.state.pool)).length === 0)
  await payInSandbox(sandbox.state, opened.refs[0] ?? '', { method: 'card' })
  await sandbox.fault('malformed-body', 'retrieve')
  expect(await release).toMatchObject({ kind: 'unknown' })
  expect(standingIn(await gateway.release(moneyOf(rent, [RENT], { onlyUnpaid: true })))).toMatchObject({
    authorizedMinor: 600_00,
    releasedMinor: 0,
    ended: null,
  })
})

test.each(['lose-answer', 'lose-request', 'error-before', 'error-after', 'malformed-body'] as const)(
  '%s while a visit is opened: unknown, and nothing is thrown',
  async (fault) => {
    await sandbox.fault(fault, 'create')
    expect(await gateway.startCheckout(visitOf(NEXI))).toMatchObject({ kind: 'unknown' })
  },
)

test('a visit is refused with a wrong key', async () => {
  expect(await withWrongKey.startCheckout(visitOf(NEXI))).toMatchObject({ kind: 'refused' })
})

/** The renter has paid and let us store their card; what the gateway calls it. */
async function storeCard(card?: string): Promise<string> {
  const { rent } = await sandbox.paid(NEXI, card, { storeCard: true })
  return standingIn(await gateway.lookUp(rent)).storedCard ?? ''
}

const LATE = { ...RENT, reference: 'DELAY-K1', description: 'Late return', amountMinor: 125_00 }
const chargeOf = (card: string, changes: Partial<StoredCardAttempt> = {}): StoredCardAttempt => ({
  ...visitOf(NEXI),
  amountMinor: 125_00,
  lines: [LATE],
  card,
  ...changes,
})

test('a card is only stored when the renter agreed, and then can be charged: a payment of its own, taken at once', async () => {
  const { rent } = await sandbox.paid(NEXI)
  expect(standingIn(await gateway.lookUp(rent)).storedCard).toBeUndefined()
  const answer = await gateway.payByStoredCard(chargeOf(await storeCard()))
  expect(answer).toMatchObject({ kind: 'standing', ref: expect.not.stringMatching(rent.ref) })
  const standing = standingIn(answer)
  expect(standing).toMatchObject({ amountMinor: 125_00, authorizedMinor: 125_00, capturedMinor: 125_00 })
  expect(standing.captures).toMatchObject([{ lines: [{ reference: 'DELAY-K1', amountMinor: 125_00 }] }])
  expect(gateway.capabilities('CARD').storedCard).toBe('takes')
})

test('the same charge sent again, because its answer got lost, is the same payment', async () => {
  const attempt = chargeOf(await storeCard())
  await sandbox.fault('lose-answer', 'charge')
  expect(await gateway.payByStoredCard(attempt)).toMatchObject({ kind: 'unknown' })
  const first = await gateway.payByStoredCard(attempt)
  expect(await gateway.payByStoredCard(attempt)).toMatchObject({
    kind: 'standing',
    ref: first.kind === 'standing' && first.ref,
  })
})

test('a stored card that the bank refuses is declined; one that nobody stored, and a wrong key, are refused', async () => {
  expect(await gateway.payByStoredCard(chargeOf(await storeCard(NEXI.cardWhoseCapturesFail)))).toMatchObject({
    kind: 'declined',
  })
  expect(await gateway.payByStoredCard(chargeOf('0'.repeat(32)))).toMatchObject({ kind: 'refused' })
  expect(await withWrongKey.payByStoredCard(chargeOf('1'))).toMatchObject({ kind: 'refused' })
})
