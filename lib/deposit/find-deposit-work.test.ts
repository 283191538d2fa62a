import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { handOut } from '@/lib/booking/hand-out'
import { takeBack } from '@/lib/booking/take-back'
import { now } from '@/lib/clock'
import { prisma, transact } from '@/lib/db'
import { findFree } from '@/lib/inventory/availability'
import { freeAllocations } from '@/lib/inventory/free-allocations'
import { addDays } from '@/lib/period'
import { performAll } from '@/lib/settlement/perform-all'
import { reconcile } from '@/lib/settlement/reconcile'
import { cast } from '@/prisma/cast'
import { advance } from '@/sandbox/clock'
import {
  bookAndPay,
  bookBike,
  bookSoon,
  booksOf,
  bringBackDamaged,
  claimFor,
  freshDay,
  JONAS,
  payThroughD2,
} from '@/test/stage'
import { takeGear } from '@/test/take-gear'
import { openWorld, type World } from '@/test/world'
import { askForPayment } from './ask-for-payment'
import { captureDeposit } from './capture-deposit'
import { findDepositWork } from './find-deposit-work'

const REST_DROPPED = '9999000000000004'
const { bergen, flam } = cast

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.clearFaults())
afterAll(() => world.close())

const workFor = async (number: string) =>
  (await findDepositWork({}, await now())).filter(({ bookingNumber }) => bookingNumber === number)
const kindsFor = async (number: string) => (await workFor(number)).map(({ kind }) => kind)

test('a deposit that is all right is in no list', async () => {
  const { number, bookingId } = await bookAndPay(world)
  expect(await kindsFor(number)).toEqual([])
  await handOut(bookingId, JONAS, await now())
  expect(await kindsFor(number)).toEqual([])
})

test('not in place before a hand-out: from a day before on, with the renter asked, until it is handed out', async () => {
  const soon = await freshDay()
  const period = { from: addDays(soon.from, 40), until: addDays(soon.until, 40) }
  const { number, paymentId, ref } = await bookBike({ period })
  await world.pay(ref)
  await reconcile(paymentId)
  await world.tick()
  expect(await kindsFor(number)).toEqual([])
  const minutes = Math.ceil((period.from.getTime() - (await now()).getTime()) / 60_000) - 120
  await world.advance(`${minutes}m`)
  expect(await workFor(number)).toMatchObject([
    { kind: 'not-in-place', deadline: period.from, amountMinor: 500_00, isAsked: true, shop: bergen.name },
  ])
})

test('SHF-16 a deposit that ends while the gear is out, two days before, and also after it has ended', async () => {
  const { number, bookingId } = await bookAndPay(world)
  await handOut(bookingId, JONAS, await now())
  const ends = (await booksOf(bookingId)).deposit?.capturableUntil as Date
  await world.advance('27d')
  expect(await kindsFor(number)).toEqual([])
  await world.advance('25h')
  expect(await workFor(number)).toMatchObject([{ kind: 'expiring', deadline: ends }])
  await world.advance('3d')
  expect(await kindsFor(number)).toEqual(['expiring'])
  await takeBack(bookingId, 'undamaged', JONAS, await now())
  expect(await kindsFor(number)).toEqual([])
})

test('a deposit that ends while nobody has decided about the damage', async () => {
  const { number } = await bringBackDamaged(world)
  expect(await kindsFor(number)).toEqual([])
  await world.advance('29d')
  expect(await kindsFor(number)).toEqual(['expiring'])
})

test('a capture that failed, until the renter is asked by link', async () => {
  const { number, bookingId } = await bringBackDamaged(world, { card: REST_DROPPED })
  const taken = await captureDeposit(claimFor(bookingId, 100_00), JONAS, await now())
  if (!taken.ok) throw new Error(taken.code)
  await performAll(taken.value.paymentId)
  expect(await kindsFor(number)).toEqual(['capture-failed'])
  await askForPayment(taken.value.depositCaptureId, JONAS, await now())
  expect(await kindsFor(number)).toEqual([])
})

test('a capture whose answer got lost, while the gateway is silent', async () => {
  const { number, bookingId } = await bringBackDamaged(world)
  await world.fault({ fault: 'lose-answer', operation: 'charge' })
  await world.fault({ fault: 'lose-request', operation: 'retrieve', times: null })
  const taken = await captureDeposit(claimFor(bookingId, 100_00), JONAS, await now())
  if (!taken.ok) throw new Error(taken.code)
  await performAll(taken.value.paymentId)
  expect(await kindsFor(number)).toEqual([])
  await advance(world.state, '5m')
  expect(await kindsFor(number)).toEqual(['no-answer'])
  await world.clearFaults()
  await world.advance('30m')
  expect(await kindsFor(number)).toEqual([])
})

test('money that came when its dates were gone, as long as it has not gone back', async () => {
  const booked = await bookBike()
  await world.advance('16m')
  const others = await takeAllLike(booked.bookingId)
  await prisma.payment.update({
    where: { id: booked.paymentId },
    data: { authorizedMinor: 600_00, authorizedAt: await now(), endedAt: null, endedHow: null },
  })
  expect(await kindsFor(booked.number)).toEqual(['no-dates'])
  await prisma.payment.update({
    where: { id: booked.paymentId },
    data: { endedAt: await now(), endedHow: 'RELEASED' },
  })
  expect(await kindsFor(booked.number)).toEqual([])
  await transact((tx) => freeAllocations(tx, others))
})

/** Somebody else has every unit of what a booking wanted, for the same dates; answers their booking. */
async function takeAllLike(bookingId: string): Promise<string> {
  const { fromAt, untilAt, locationId, lines } = await prisma.booking.findUniqueOrThrow({
    where: { id: bookingId },
    include: { lines: true },
  })
  const { productId, variantId } = lines[0]!
  const period = { from: fromAt, until: untilAt }
  const at = await now()
  const free = await findFree(prisma, {
    periods: [period],
    at,
    variantIds: [variantId],
    locationIds: [locationId],
  })
  return takeGear([[productId, variantId, free[0]?.free ?? 0]], { period, state: 'CONFIRMED', at })
}

test('SHF-15 SHF-21 a release that is due where the gateway wants to be told, and none where the deposit lapses by itself', async () => {
  await payThroughD2()
  const booked = await bookSoon()
  expect(await world.payD2(booked.ref)).toBe('paid')
  await reconcile(booked.paymentId)
  await world.tick()
  await handOut(booked.bookingId, JONAS, await now())
  await takeBack(booked.bookingId, 'undamaged', JONAS, await now())
  const { releaseDueAt } = (await booksOf(booked.bookingId)).deposit ?? {}
  expect(await workFor(booked.number)).toMatchObject([{ kind: 'release-due', deadline: releaseDueAt }])
  await prisma.gatewayChoice.deleteMany({ where: { locationId: bergen.id } })
})

test('the most urgent is on top, each shop has its own list, and a longer list asks no more questions', async () => {
  const counted = vi.spyOn(pg.Client.prototype, 'query')
  const questions = async (locationId?: string) => {
    counted.mockClear()
    const work = await findDepositWork({ locationId }, await now())
    return { work, asked: counted.mock.calls.length }
  }
  const short = await questions(bergen.id)
  for (let more = 0; more < 3; more++) {
    const { bookingId } = await bookAndPay(world)
    await handOut(bookingId, JONAS, await now())
  }
  await world.advance('29d')
  const long = await questions(bergen.id)
  counted.mockRestore()
  expect(long.work.length).toBeGreaterThan(short.work.length)
  expect(long.asked).toBeLessThanOrEqual(short.asked + 1)
  const deadlines = long.work.map(({ deadline }) => deadline.getTime())
  expect(deadlines).toEqual(deadlines.toSorted((a, b) => a - b))
  expect((await questions(flam.id)).work).toEqual([])
})
