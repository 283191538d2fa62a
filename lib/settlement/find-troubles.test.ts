import { afterAll, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { askForPayment } from '@/lib/deposit/ask-for-payment'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { sendExtraLink } from '@/lib/deposit/send-extra-link'
import { retryRefund } from '@/lib/payment/retry-refund'
import { askAndPerform, bringBackWithCard, extraFor } from '@/test/keeping-cards'
import { refund, refundOf, refundsOf } from '@/test/refunding'
import { bookAndPay, bookBike, bringBackDamaged, claimFor, JONAS } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { findTroubles } from './find-troubles'
import { payOtherwise } from './pay-otherwise'
import { performAll } from './perform-all'
import { settle } from './settle'

const REST_DROPPED = '9999000000000004'
const CHARGE_FAILS = '4925000000000079'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const kindsOf = async (number: string) =>
  (await findTroubles(await now()))
    .filter(({ bookingNumber }) => bookingNumber === number)
    .map(({ kind }) => kind)

async function take(bookingId: string): Promise<string> {
  const taken = await captureDeposit(claimFor(bookingId, 100_00), JONAS, await now())
  if (!taken.ok) throw new Error(taken.code)
  await performAll(taken.value.paymentId)
  return taken.value.depositCaptureId
}

test('a declined capture needs somebody until the renter is asked by link', async () => {
  const { number, bookingId } = await bringBackDamaged(world, { card: REST_DROPPED })
  const claim = await take(bookingId)
  expect(await kindsOf(number)).toEqual(['declined'])
  await askForPayment(claim, JONAS, await now())
  expect(await kindsOf(number)).toEqual([])
})

test('a request that the gateway calls wrong needs somebody, for a month', async () => {
  const { number, bookingId } = await bringBackDamaged(world)
  await world.fault({ fault: 'wrong-key', operation: 'charge' })
  await take(bookingId)
  expect(await findTroubles(await now())).toContainEqual(
    expect.objectContaining({ kind: 'refused', bookingNumber: number, amountMinor: 100_00, currency: 'NOK' }),
  )
  await world.advance('31d')
  expect(await kindsOf(number)).toEqual([])
})

test('an approval that the bank does not let go, however often it is asked, needs somebody until it is gone', async () => {
  const { bookingId, ref } = await bookBike()
  const { number } = await prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })
  await world.fault({ fault: 'issuer-refuses', operation: 'cancel', times: 3 })
  await world.pay(ref, { card: CHARGE_FAILS })
  await world.tick()
  await world.advance('5m')
  expect(await kindsOf(number)).toEqual([])
  await world.advance('17m')
  const held = { kind: 'held', bookingNumber: number, amountMinor: 600_00, currency: 'NOK' }
  expect(await findTroubles(await now())).toContainEqual(expect.objectContaining(held))
  await world.advance('2h')
  expect(await kindsOf(number)).toEqual([])
})

test('a stored card that the bank declined needs somebody until the renter is asked by link', async () => {
  const { number, bookingId } = await bringBackWithCard(world, { card: REST_DROPPED })
  await askAndPerform(extraFor(bookingId, 125_00))
  const asked = { kind: 'card', bookingNumber: number, amountMinor: 125_00, currency: 'NOK' }
  expect(await findTroubles(await now())).toContainEqual(expect.objectContaining(asked))
  const { id } = await prisma.paymentRequest.findFirstOrThrow({ where: { bookingId } })
  await sendExtraLink(bookingId, id, JONAS, await now())
  expect(await kindsOf(number)).toEqual([])
})

test('a refund that the gateway calls wrong needs somebody once, until it is tried again', async () => {
  const { number, bookingId } = await bookAndPay(world)
  await world.fault({ fault: 'wrong-key', operation: 'refund' })
  await refund(refundOf(bookingId, 40_00))
  expect(await kindsOf(number)).toEqual(['refund'])
  await world.clearFaults()
  const [{ partIds = [] } = {}] = await refundsOf(bookingId)
  const again = await retryRefund(bookingId, partIds[0] ?? '', JONAS, await now())
  if (!again.ok) throw new Error(again.code)
  await performAll(again.value.paymentId)
  expect(await kindsOf(number)).toEqual([])
})

test('C4 #15 a standing that cannot be true and a letter that was not delivered need somebody', async () => {
  const { number, bookingId, paymentId } = await bringBackDamaged(world)
  const standing = { ...IMPOSSIBLE, createdAt: await now() }
  await settle(paymentId, { ref: 'whatever', standing }, await now())
  await prisma.notice.updateMany({
    where: { bookingId, kind: 'booking-confirmed' },
    data: { state: 'FAILED', problem: '550 no such box' },
  })
  expect((await kindsOf(number)).sort()).toEqual(['alarm', 'letter'])
})

test('a refund that is too old for its gateway needs somebody until it is paid in another way, however long that takes', async () => {
  const { number, bookingId } = await bookAndPay(world)
  await world.advance('181d')
  await refund(refundOf(bookingId, 40_00))
  await world.advance('31d')
  expect(await kindsOf(number)).toEqual(['owed'])
  const [{ partIds = [] } = {}] = await refundsOf(bookingId)
  await payOtherwise(bookingId, partIds[0] ?? '', 'Bank transfer 4711', JONAS, await now())
  expect(await kindsOf(number)).toEqual([])
})

const IMPOSSIBLE = {
  currency: 'SEK',
  amountMinor: 1,
  authorizedMinor: 1,
  capturedMinor: 0,
  refundedMinor: 0,
  releasedMinor: 0,
  captures: [],
  refunds: [],
  method: null,
  ended: null,
}
