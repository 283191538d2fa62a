import { expect, test } from 'vitest'
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

test.each(['lose-answer', 'lose-request', 'error-before', 'error-after', 'malformed-body'] as const)(
  '%s while a visit is opened: unknown, and nothing is thrown',
  async (fault) => {
    await sandbox.fault(fault, 'create')
    expect(await gateway.startCheckout(visitOf(NEXI))).toMatchObject({ kind: 'unknown' })
  },
)

test('a visit is refused with a wrong key, and a stored card with any', async () => {
  expect(await withWrongKey.startCheckout(visitOf(NEXI))).toMatchObject({ kind: 'refused' })
  const attempt = { ...visitOf(NEXI), amountMinor: 500_00, lines: [DEPOSIT], card: '1' }
  expect(await gateway.payByStoredCard(attempt)).toMatchObject({ kind: 'refused' })
  expect(gateway.capabilities('CARD').storedCard).toBeNull()
})
