import { afterAll, beforeAll, expect, test } from 'vitest'
import { cancelBooking } from '@/lib/booking/cancel-booking'
import { handOut } from '@/lib/booking/hand-out'
import { takeBack } from '@/lib/booking/take-back'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { findDepositWork } from '@/lib/deposit/find-deposit-work'
import { findUsableCard } from '@/lib/payment/find-usable-card'
import { dayAfter, dayOf, instantOf, type Period } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { askAndPerform, extraFor, requestWithCard } from '@/test/keeping-cards'
import { refund, refundOf, refundsOf } from '@/test/refunding'
import { bookBike, booksOf, claimFor, JONAS, kindsOf, MAJA, type Onstage } from '@/test/stage'
import { tap, untap } from '@/test/tap'
import { openWorld, type World } from '@/test/world'
import { performAll } from './perform-all'
import { reconcile } from './reconcile'

// On the legacy gateway rent and deposit are two payments, each captured once, and the deposit has to be let go.
let world: World
beforeAll(async () => {
  world = await openWorld()
  await prisma.gatewayChoice.create({ data: { locationId: cast.bergen.id, method: 'ANY', gateway: 'd2' } })
})
afterAll(() => world.close())

/** Near enough for the deposit to be authorized with the rent. */
async function soon(): Promise<Period> {
  const { timeZone } = cast.bergen
  const day = dayAfter(dayOf(await now(), timeZone), 3)
  const at = (on: string) => instantOf(on, '11:00', timeZone) as Date
  return { from: at(day), until: at(dayAfter(day, 1)) }
}

async function bookAndPay(request: Parameters<typeof bookBike>[0] = {}): Promise<Onstage> {
  const booked = await bookBike({ period: await soon(), ...request })
  expect(await world.payD2(booked.ref, {})).toBe('paid')
  await reconcile(booked.paymentId)
  await world.tick()
  return booked
}

test('cancelled: the rent goes back, the deposit is let go at the gateway, and both are told', async () => {
  const { bookingId } = await bookAndPay()
  const done = await cancelBooking(
    { bookingId, how: 'cancel', seen: { backMinor: 100_00, keptMinor: 0 } },
    MAJA,
    await now(),
  )
  if (!done.ok) throw new Error(done.code)
  for (const id of done.value.paymentIds) await performAll(id)
  await world.tick()
  const { state, payments, deposit, notices } = await booksOf(bookingId)
  expect(state).toBe('CANCELLED')
  expect(payments).toMatchObject([
    { capturedMinor: 100_00, refundedMinor: 100_00 },
    { capturedMinor: 0, releasedMinor: 500_00, endedHow: 'RELEASED' },
  ])
  expect(deposit).toMatchObject({ releasedMinor: 500_00, endedAt: expect.any(Date) })
  expect(notices.map(({ kind }) => kind).sort()).toEqual([
    'booking-cancelled',
    'booking-confirmed',
    'deposit-released',
    'refund-made',
  ])
  const letter = notices.find(({ kind }) => kind === 'booking-cancelled')
  expect(letter?.facts).toMatchObject({ deposit: 'RELEASED', depositMinor: 500_00 })
})

test('C4 #16 #37 cancelled while the deposit of a visit whose rent could not be taken is on its way back: it is let go once', async () => {
  const { bookingId, paymentId, ref } = await bookBike({ period: await soon() })
  expect(await world.payD2(ref, { card: '4711100000000026' })).toBe('paid')
  const [, second] = (await booksOf(bookingId)).payments
  tap(/capture\.cgi$/, async (send) => {
    await reconcile(second!.id)
    return send()
  })
  let done: Awaited<ReturnType<typeof cancelBooking>> | undefined
  tap(/cancel\.cgi$/, async (send) => {
    done ??= await cancelBooking(
      { bookingId, how: 'cancel', seen: { backMinor: 0, keptMinor: 0 } },
      MAJA,
      await now(),
    )
    return send()
  })
  await reconcile(paymentId)
  await performAll(paymentId)
  untap()
  expect(done).toMatchObject({ ok: true })
  await world.tick()
  const { state, payments, notices } = await booksOf(bookingId)
  expect(state).toBe('CANCELLED')
  expect(payments).toMatchObject([
    { capturedMinor: 0, releasedMinor: 100_00, endedHow: 'RELEASED' },
    { capturedMinor: 0, releasedMinor: 500_00, endedHow: 'RELEASED' },
  ])
  const tries = payments.map(({ attempts }) => attempts.filter(({ kind }) => kind === 'RELEASE').length)
  expect(tries).toEqual([1, 1])
  expect(kindsOf({ notices }).sort()).toEqual(['booking-cancelled', 'payment-declined'])
  const letter = notices.find(({ kind }) => kind === 'booking-cancelled')
  expect(letter?.facts).toMatchObject({ deposit: 'RELEASED', depositMinor: 500_00 })
  expect(await findDepositWork({}, await now())).toEqual([])
})

test('a refund over two payments goes to both, each with its receipt, in one letter', async () => {
  const { bookingId } = await bookAndPay()
  await handOut(bookingId, JONAS, await now())
  await takeBack(bookingId, 'damaged', JONAS, await now())
  const taken = await captureDeposit(claimFor(bookingId, 350_00), JONAS, await now())
  if (!taken.ok) throw new Error(taken.code)
  await performAll(taken.value.paymentId)
  await world.tick()
  await refund(refundOf(bookingId, 400_00))
  await world.tick()
  expect(await refundsOf(bookingId)).toMatchObject([
    {
      progress: 'DONE',
      parts: [
        ['DEPOSIT', 350_00, 'DONE'],
        ['RENT', 50_00, 'DONE'],
      ],
    },
  ])
  const { payments, notices } = await booksOf(bookingId)
  expect(payments.map(({ refundedMinor }) => refundedMinor)).toEqual([50_00, 350_00])
  expect(notices.filter(({ kind }) => kind === 'refund-made')).toMatchObject([
    { facts: { amountMinor: 400_00 }, receiptIds: [expect.any(String), expect.any(String)] },
  ])
})

test('a stored card is asked for an approval first, and then taken from', async () => {
  const { bookingId } = await bookAndPay(await requestWithCard({ period: await soon() }))
  expect(await findUsableCard(bookingId, await now())).toMatchObject({
    gateway: 'd2',
    leftMinor: 1000_00,
  })
  await handOut(bookingId, JONAS, await now())
  expect(await askAndPerform(extraFor(bookingId, 125_00))).toMatchObject({ ok: true })
  await world.tick()
  const { payments, notices, receipts } = await booksOf(bookingId)
  expect(payments.at(-1)).toMatchObject({
    authorizedMinor: 125_00,
    capturedMinor: 125_00,
    attempts: [
      { kind: 'STORED_CARD', fate: 'DONE' },
      { kind: 'CAPTURE', fate: 'DONE' },
    ],
  })
  expect(receipts.at(-1)).toMatchObject({ amountMinor: 125_00, vatMinor: 25_00 })
  expect(notices.at(-1)).toMatchObject({ kind: 'payment-received', facts: { byCard: true } })
})
