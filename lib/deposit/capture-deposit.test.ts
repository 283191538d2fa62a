import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { pay } from '@/lib/payment/pay'
import { performAll } from '@/lib/settlement/perform-all'
import { bookAndPay, bookBike, booksOf, bringBackDamaged, claimFor, JONAS, MAJA } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { askForPayment } from './ask-for-payment'
import { captureDeposit } from './capture-deposit'
import type { DepositClaim } from './record-capture'

const REST_DROPPED = '9999000000000004'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.clearFaults())
afterAll(() => world.close())

describe('SHF-23 refusals: nothing sent, nothing changed', () => {
  test.each<[string, Partial<DepositClaim>, string]>([
    ['one øre more than the deposit', { amountMinor: 500_01 }, 'more-than-deposit'],
    ['zero', { amountMinor: 0 }, 'amount-wrong'],
    ['a negative amount', { amountMinor: -1 }, 'amount-wrong'],
    ['a fraction of an øre', { amountMinor: 100.5 }, 'amount-wrong'],
    ['not a number', { amountMinor: Number.NaN }, 'amount-wrong'],
    ['more than any amount', { amountMinor: Number.MAX_SAFE_INTEGER }, 'amount-wrong'],
    ['another currency', { currency: 'SEK' }, 'currency-wrong'],
    ['a note without end', { note: 'x'.repeat(1001) }, 'note-too-long'],
    ['a booking that is none', { bookingId: randomUUID() }, 'not-authorized'],
  ])('%s', async (_, changes, code) => {
    const { bookingId } = await bringBackDamaged(world)
    await expectRefusal({ ...claimFor(bookingId, 100_00), ...changes }, code, bookingId)
  })

  test('not yet authorized', async () => {
    const { bookingId } = await bookBike()
    await expectRefusal(claimFor(bookingId, 100_00), 'not-authorized', bookingId)
  })

  test('the gear has not left yet', async () => {
    const { bookingId } = await bookAndPay(world)
    await expectRefusal(claimFor(bookingId, 100_00), 'wrong-state', bookingId)
  })

  test('the gateway accepts no capture any more', async () => {
    const { bookingId } = await bringBackDamaged(world)
    await world.advance('30d')
    await expectRefusal(claimFor(bookingId, 100_00), 'authorization-expired', bookingId)
  })

  async function expectRefusal(claim: DepositClaim, code: string, bookingId: string): Promise<void> {
    // What was still in the tray from before is out of it.
    await world.tick()
    const before = await booksOf(bookingId)
    world.asked.length = 0
    expect(await captureDeposit(claim, JONAS, await now())).toMatchObject({ ok: false, code })
    await world.tick()
    expect(world.asked.filter((call) => call.endsWith('/charges'))).toEqual([])
    expect(await booksOf(bookingId)).toEqual(before)
  }
})

test('while a colleague is capturing, the second is refused and nothing is sent twice', async () => {
  const { bookingId } = await bringBackDamaged(world)
  expect(await captureDeposit(claimFor(bookingId, 300_00), JONAS, await now())).toMatchObject({ ok: true })
  expect(await captureDeposit(claimFor(bookingId, 300_00), JONAS, await now())).toMatchObject({
    ok: false,
    code: 'capture-under-way',
  })
  await world.advance('10s')
  expect((await booksOf(bookingId)).deposit).toMatchObject({ capturedMinor: 300_00 })
})

test.each([2, 8, 20])(
  'C4 #34 %i colleagues capture three fifths at the same moment: exactly one does, the limit holds',
  async (crowd) => {
    const { bookingId, paymentId } = await bringBackDamaged(world)
    const at = await now()
    const answers = await Promise.all(
      Array.from({ length: crowd }, () => captureDeposit(claimFor(bookingId, 300_00), JONAS, at)),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    await Promise.all([performAll(paymentId), performAll(paymentId)])
    await world.tick()
    expect((await booksOf(bookingId)).deposit).toMatchObject({ capturedMinor: 300_00 })
  },
)

test('C4 #5 #32 a double click captures once, and whoever asks again hears the same answer', async () => {
  const { bookingId } = await bringBackDamaged(world)
  const claim = claimFor(bookingId, 200_00)
  const at = await now()
  const [one, two] = await Promise.all([captureDeposit(claim, JONAS, at), captureDeposit(claim, JONAS, at)])
  expect(one).toMatchObject({ ok: true })
  expect(two).toEqual(one)
  await world.advance('10s')
  const again = await captureDeposit(claim, JONAS, await now())
  expect(again).toEqual(one)
  expect((await booksOf(bookingId)).deposit).toMatchObject({ capturedMinor: 200_00 })
})

test('C4 #16 the bank says no: told so, written down, and the renter is asked by link instead', async () => {
  const { bookingId, paymentId } = await bringBackDamaged(world, { card: REST_DROPPED })
  const asked = await captureDeposit(claimFor(bookingId, 350_00), JONAS, await now())
  if (!asked.ok) throw new Error(asked.code)
  await performAll(paymentId)
  const refused = await booksOf(bookingId)
  expect(refused.deposit).toMatchObject({ capturedMinor: 0 })
  expect(refused.payments[0]?.attempts.at(-1)).toMatchObject({ kind: 'CAPTURE', fate: 'DECLINED' })
  expect(refused.receipts).toHaveLength(1)
  const { depositCaptureId } = asked.value
  const link = await askForPayment(depositCaptureId, JONAS, await now())
  if (!link.ok) throw new Error(link.code)
  expect(await askForPayment(depositCaptureId, JONAS, await now())).toMatchObject({
    ok: false,
    code: 'asked-already',
  })
  const way = await pay(link.value.paymentId, MAJA, await now())
  if (!way.ok) throw new Error(way.code)
  await performAll(way.value.paymentId)
  const { gatewayRef } = await prisma.payment.findUniqueOrThrow({ where: { id: way.value.paymentId } })
  await world.pay(gatewayRef ?? '')
  await world.tick()
  const paid = await booksOf(bookingId)
  expect(paid.payments[1]).toMatchObject({ amountMinor: 350_00, capturedMinor: 350_00 })
  expect(paid.receipts.map(({ amountMinor, vatMinor }) => [amountMinor, vatMinor])).toEqual([
    [100_00, 20_00],
    [350_00, 0],
  ])
  expect(paid.notices.map(({ kind }) => kind)).toEqual([
    'booking-confirmed',
    'gear-handed-out',
    'gear-returned',
    'payment-link',
    'payment-received',
  ])
})

test('C4 #11 no answer: the outcome is unknown, never shown as taken or failed, and the truth follows by itself', async () => {
  const { bookingId, paymentId } = await bringBackDamaged(world)
  await world.fault({ fault: 'lose-answer', operation: 'charge' })
  expect(await captureDeposit(claimFor(bookingId, 350_00), JONAS, await now())).toMatchObject({ ok: true })
  await performAll(paymentId)
  expect((await booksOf(bookingId)).payments[0]?.attempts.at(-1)).toMatchObject({
    kind: 'CAPTURE',
    fate: 'UNKNOWN',
  })
  await world.advance('5s')
  const books = await booksOf(bookingId)
  expect(books.payments[0]?.attempts.at(-1)).toMatchObject({ fate: 'DONE' })
  expect(books.deposit).toMatchObject({ capturedMinor: 350_00 })
  expect(books.receipts).toHaveLength(2)
})
