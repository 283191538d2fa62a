import { afterAll, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { refundDeposit } from '@/lib/deposit/refund-deposit'
import { dayOf } from '@/lib/period'
import { performAll } from '@/lib/settlement/perform-all'
import { cast } from '@/prisma/cast'
import { bookAndPay, bookBike, bringBackDamaged, claimFor, JONAS } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { decisionOf } from './decision'
import { findBookings } from './find-bookings'
import { type Desk, findDesk } from './find-desk'
import { handOut } from './hand-out'
import { takeBack } from './take-back'

const REST_DROPPED = '9999000000000004'
const { bergen, flam } = cast

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const today = async () => findDesk(bergen, dayOf(await now(), bergen.timeZone), await now())
const on = async (at: Date) => findDesk(bergen, dayOf(at, bergen.timeZone), await now())
const numbers = (desk: Desk, list: keyof Desk) => desk[list].map(({ number }) => number)
const periodOf = async (number: string) => (await findBookings({ number }, { fromAt: 'asc' }))[0]!

test('a booking goes through the lists of the counter, and overdue gear stays in sight', async () => {
  const { number, bookingId } = await bookAndPay(world)
  const { fromAt, untilAt } = await periodOf(number)
  expect(numbers(await on(fromAt), 'goingOut')).toContain(number)
  expect(numbers(await on(untilAt), 'comingBack')).toContain(number)
  expect(numbers(await today(), 'goingOut')).not.toContain(number)
  await handOut(bookingId, JONAS, await now())
  expect(numbers(await today(), 'out')).toContain(number)
  await world.advance('20d')
  expect(numbers(await today(), 'comingBack')).toContain(number)
  await takeBack(bookingId, 'undamaged', JONAS, await now())
  const desk = await today()
  expect(numbers(desk, 'back')).toContain(number)
  expect(numbers(desk, 'comingBack')).not.toContain(number)
})

test('who is still paying is shown until the hold is over', async () => {
  const { number } = await bookBike()
  expect(numbers(await today(), 'held')).toContain(number)
  await world.advance('16m')
  expect(numbers(await today(), 'held')).not.toContain(number)
})

test('the other shop has its own day', async () => {
  const { number } = await bookBike()
  const desk = await findDesk(flam, dayOf(await now(), flam.timeZone), await now())
  expect(numbers(desk, 'held')).not.toContain(number)
})

test('damaged gear waits for a decision until somebody has captured', async () => {
  const { number, bookingId } = await bringBackDamaged(world)
  const waiting = (await today()).deciding.find((row) => row.number === number)
  expect(waiting && decisionOf(waiting, await now())).toBe('damaged')
  await take(bookingId)
  expect(numbers(await today(), 'deciding')).not.toContain(number)
})

test('a capture that the bank declined waits until the renter is asked by link', async () => {
  const { number, bookingId } = await bringBackDamaged(world, { card: REST_DROPPED })
  await take(bookingId)
  const waiting = (await today()).deciding.find((row) => row.number === number)
  expect(waiting && decisionOf(waiting, await now())).toBe('declined')
})

test('SHF-20 undamaged gear leaves nothing to decide, except a deposit that was really paid', async () => {
  const [card, swish] = [await bookAndPay(world), await bookAndPay(world, { method: 'swish' })]
  for (const { bookingId } of [card, swish]) {
    await handOut(bookingId, JONAS, await now())
    await takeBack(bookingId, 'undamaged', JONAS, await now())
  }
  expect(numbers(await today(), 'deciding')).not.toContain(card.number)
  expect(numbers(await today(), 'deciding')).toContain(swish.number)
  await world.fault({ fault: 'refund-pends' })
  const refund = await refundDeposit(swish.bookingId, JONAS, await now())
  if (!refund.ok) throw new Error(refund.code)
  await performAll(refund.value.paymentId)
  expect(numbers(await today(), 'deciding')).not.toContain(swish.number)
})

async function take(bookingId: string): Promise<void> {
  const taken = await captureDeposit(claimFor(bookingId, 100_00), JONAS, await now())
  if (!taken.ok) throw new Error(taken.code)
  await performAll(taken.value.paymentId)
}
