import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { advance } from '@/sandbox/clock'
import { findFaults } from '@/sandbox/fault'
import {
  D2,
  DEPOSIT,
  isRefundPending,
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

// The same questions to every adapter; what differs is asked from its capabilities. A new adapter adds a row.
const sandbox = playSandbox()

describe.each([NEXI, D2])('$name', (row) => {
  const { gateway, calls } = row
  const can = gateway.capabilities('CARD')
  const standingOf = async (payment: Parameters<typeof gateway.lookUp>[0]) =>
    standingIn(await gateway.lookUp(payment))

  test('a visit answers with a page to go to, and nothing is authorized', async () => {
    const { opened, payments } = await openVisit(row)
    expect(opened).toMatchObject({ kind: 'redirect', url: expect.stringContaining('http') })
    expect(new Set(opened.refs).size).toBe(can.combinedAuthorization ? 1 : 2)
    for (const payment of payments) {
      expect(await standingOf(payment)).toMatchObject({
        authorizedMinor: 0,
        capturedMinor: 0,
        amountMinor: payment.amountMinor,
        ended: null,
      })
    }
  })

  test('SHF-2 SHF-4 SHF-14 the renter approves 600 once; rent and deposit are one authorization, or one each', async () => {
    const { payments } = await sandbox.paid(row)
    for (const payment of payments) {
      const found = await standingOf(payment)
      expect(found).toMatchObject({
        currency: 'NOK',
        amountMinor: payment.amountMinor,
        authorizedMinor: payment.amountMinor,
        capturedMinor: 0,
        ended: null,
      })
      expect(found.method).toMatchObject({ kind: 'CARD', label: expect.stringMatching(/ \d{4}$/) })
      expect(found.method?.label).not.toMatch(/\d{5}/)
    }
    expect(payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(600_00)
  })

  test('SHF-6 SHF-8 the rent is captured alone, and part of the deposit later', async () => {
    const { rent, deposit } = await sandbox.paid(row)
    const open = async () => {
      const { authorizedMinor, capturedMinor, releasedMinor } = await standingOf(deposit)
      return authorizedMinor - capturedMinor - releasedMinor
    }
    expect(standingIn(await gateway.capture(moneyOf(rent, [RENT])))).toMatchObject({ capturedMinor: 100_00 })
    expect(await open()).toBe(500_00)
    const before = (await standingOf(deposit)).capturedMinor
    const answer = await gateway.capture(moneyOf(deposit, [partOf(DEPOSIT, 350_00)]))
    expect(standingIn(answer).capturedMinor - before).toBe(350_00)
    expect(standingIn(answer).captures.at(-1)).toMatchObject({ amountMinor: 350_00 })
    expect(await open()).toBe(can.severalCaptures ? 150_00 : 0)
  })

  test('the same attempt again has no second effect', async () => {
    const { rent } = await sandbox.paid(row)
    const attempt = moneyOf(rent, [RENT])
    const first = await gateway.capture(attempt)
    const second = await gateway.capture(attempt)
    expect(second).toMatchObject({ kind: 'standing', made: first.kind === 'standing' ? first.made : '' })
    expect(standingIn(second)).toMatchObject({ capturedMinor: 100_00 })
  })

  test('SHF-23 more than what was authorized is refused and nothing moves', async () => {
    const { rent, deposit } = await sandbox.paid(row)
    await gateway.capture(moneyOf(rent, [RENT]))
    const { capturedMinor } = await standingOf(deposit)
    const tooMuch = moneyOf(deposit, [partOf(DEPOSIT, 500_01)])
    expect(await gateway.capture(tooMuch)).toMatchObject({ kind: 'refused', reason: expect.any(String) })
    expect(await standingOf(deposit)).toMatchObject({ capturedMinor })
  })

  test('the payer’s bank says no: declined', async () => {
    const { rent } = await sandbox.paid(row, row.cardWhoseCapturesFail)
    const answer = await gateway.capture(moneyOf(rent, [RENT]))
    expect(answer).toMatchObject({ kind: 'declined', reason: expect.any(String) })
  })

  test('SHF-15 an untouched authorization is let go as a whole; twice is once', async () => {
    const { deposit } = await sandbox.paid(row)
    const release = moneyOf(deposit, [DEPOSIT], { amountMinor: deposit.amountMinor, whole: true })
    const gone = { releasedMinor: deposit.amountMinor, ended: 'RELEASED' }
    expect(standingIn(await gateway.release(release))).toMatchObject(gone)
    expect(standingIn(await gateway.release(release))).toMatchObject(gone)
  })

  test('a visit that nobody has paid in is given up by the same verb', async () => {
    const { opened, rent } = await openVisit(row)
    expect(standingIn(await gateway.release(moneyOf(rent, [RENT], { onlyUnpaid: true })))).toMatchObject({
      authorizedMinor: 0,
      ended: 'TERMINATED',
    })
    expect(await row.pay(sandbox.state, opened)).toBe(can.endsVisits ? 'terminated' : 'paid')
    const { authorizedMinor, ended } = await standingOf(rent)
    expect({ isPaid: authorizedMinor > 0, ended }).toEqual(
      can.endsVisits ? { isPaid: false, ended: 'TERMINATED' } : { isPaid: true, ended: null },
    )
  })

  test('giving an unpaid visit up leaves money alone that came in the meantime', async () => {
    const { rent } = await sandbox.paid(row)
    expect(standingIn(await gateway.release(moneyOf(rent, [RENT], { onlyUnpaid: true })))).toMatchObject({
      authorizedMinor: rent.amountMinor,
      releasedMinor: 0,
      ended: null,
    })
  })

  test('C4 #30 a visit is given up in the very moment in which the renter pays: the money is left alone, and nobody calls that wrong', async () => {
    const { opened, rent } = await openVisit(row)
    await sandbox.fault('answer-late', calls.visit, 1000)
    const release = gateway.release(moneyOf(rent, [RENT], { onlyUnpaid: true }))
    await until('it has looked', async () => (await findFaults(sandbox.state.pool)).length === 0)
    expect(await row.pay(sandbox.state, opened)).toBe('paid')
    expect(await release).toMatchObject({ kind: 'standing', standing: { releasedMinor: 0 } })
    expect(await standingOf(rent)).toMatchObject({ authorizedMinor: rent.amountMinor, ended: null })
  })

  test('nothing can be released after a capture, nor captured after a release', async () => {
    const captured = await sandbox.paid(row)
    await gateway.capture(moneyOf(captured.rent, [RENT]))
    expect(await gateway.release(moneyOf(captured.rent, [RENT]))).toMatchObject({ kind: 'refused' })
    const released = await sandbox.paid(row)
    await gateway.release(moneyOf(released.rent, [RENT]))
    expect(await gateway.capture(moneyOf(released.rent, [RENT]))).toMatchObject({ kind: 'refused' })
    expect(await standingOf(released.rent)).toMatchObject({ capturedMinor: 0, ended: 'RELEASED' })
  })

  test('refunds go back from one capture, in parts, never above it', async () => {
    const { rent } = await sandbox.paid(row)
    const captured = await gateway.capture(moneyOf(rent, [RENT]))
    const capture = captured.kind === 'standing' ? captured.made : undefined
    const back = (minor: number) => gateway.refund(moneyOf(rent, [partOf(RENT, minor)], { capture }))
    expect(standingIn(await back(40_00))).toMatchObject({ refundedMinor: 40_00 })
    expect(standingIn(await back(60_00))).toMatchObject({ refundedMinor: 100_00 })
    expect(await back(1)).toMatchObject({ kind: 'refused' })
    expect(await standingOf(rent)).toMatchObject({ capturedMinor: 100_00, refundedMinor: 100_00 })
  })

  test('a refund that pends is not refunded yet', async () => {
    const { rent } = await sandbox.paid(row)
    const captured = await gateway.capture(moneyOf(rent, [RENT]))
    const capture = captured.kind === 'standing' ? captured.made : undefined
    await sandbox.fault('refund-pends', calls.refund)
    const found = standingIn(await gateway.refund(moneyOf(rent, [RENT], { capture })))
    expect({ ...found, isPending: isRefundPending(found) }).toMatchObject({
      refundedMinor: 0,
      isPending: true,
    })
    await advance(sandbox.state, '2d')
    const later = await standingOf(rent)
    expect({ ...later, isPending: isRefundPending(later) }).toMatchObject({
      refundedMinor: 100_00,
      isPending: false,
    })
  })

  test.each([
    'lose-answer',
    'lose-request',
    'error-before',
    'error-after',
    'too-many-requests',
    'malformed-body',
  ] as const)(
    'C4 #10 #11 #13 #14 #15 %s: the outcome is unknown, nothing is thrown, and the same attempt again ends well',
    async (fault) => {
      const { rent } = await sandbox.paid(row)
      const attempt = moneyOf(rent, [RENT])
      await sandbox.fault(fault, calls.capture)
      expect(await gateway.capture(attempt)).toMatchObject({ kind: 'unknown' })
      await sandbox.fault(fault, calls.lookUp)
      expect(await gateway.lookUp(rent)).toMatchObject({ kind: 'unknown' })
      expect(standingIn(await gateway.capture(attempt))).toMatchObject({ capturedMinor: 100_00 })
    },
  )

  test('our own mistakes are refused: a wrong key, a payment nobody knows, a capture before anybody paid', async () => {
    const { rent } = await sandbox.paid(row)
    const settled = await gateway.lookUp(rent)
    const ref = settled.kind === 'standing' ? settled.ref : ''
    expect(await row.withWrongKey.lookUp({ ...rent, ref })).toMatchObject({ kind: 'refused' })
    expect(await row.withWrongKey.capture(moneyOf({ ...rent, ref }, [RENT]))).toMatchObject({
      kind: 'refused',
    })
    expect(await gateway.lookUp({ ...rent, ref: row.stranger })).toMatchObject({ kind: 'refused' })
    const unpaid = (await openVisit(row)).rent
    expect(await gateway.capture(moneyOf(unpaid, [RENT]))).toMatchObject({ kind: 'refused' })
  })

  test('a stored card is deleted where the gateway can, twice is once, and nothing comes of it any more', async () => {
    const { rent } = await sandbox.paid(row, undefined, { storeCard: true })
    const card = (await standingOf(rent)).storedCard ?? ''
    if (!can.forgetsCards) return expect(await gateway.forgetCard(card)).toMatchObject({ kind: 'refused' })
    for (let turn = 0; turn < 2; turn++) expect(await gateway.forgetCard(card)).toEqual({ kind: 'forgotten' })
    const { eventUrl, webhookSecret, bookingNumber } = visitOf(row)
    const charge = {
      key: randomUUID(),
      bookingNumber,
      currency: 'NOK',
      amountMinor: 500_00,
      lines: [DEPOSIT],
    }
    const answer = await gateway.payByStoredCard({ ...charge, card, eventUrl, webhookSecret })
    expect(answer).toMatchObject({ kind: 'refused' })
    expect(await row.withWrongKey.forgetCard(card)).toMatchObject({ kind: 'refused' })
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
