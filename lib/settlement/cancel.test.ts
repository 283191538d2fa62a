import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/actor'
import { cancelBooking } from '@/lib/booking/cancel-booking'
import { handOut } from '@/lib/booking/hand-out'
import { type CancelHow, planCancel } from '@/lib/booking/plan-cancel'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { cast } from '@/prisma/cast'
import { refundsOf } from '@/test/refunding'
import { bookAndPay, bookBike, booksOf, JONAS, kindsOf, MAJA } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { performAll } from './perform-all'
import { reconcile } from './reconcile'

const SWISH = { method: 'swish' } as const

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.clearFaults())
afterAll(() => world.close())

/** Looks at what cancelling means and presses the button. */
async function cancel(bookingId: string, actor: Actor = MAJA, how: CancelHow = 'cancel') {
  const at = await now()
  const seen = await planCancel(bookingId, how, at)
  const done = await cancelBooking({ bookingId, how, seen }, actor, at)
  if (done.ok) for (const id of done.value.paymentIds) await performAll(id)
  await world.tick()
  return done
}

/** Moves the clock to so many minutes before the pick-up. */
async function untilBefore(bookingId: string, minutes: number): Promise<void> {
  const { fromAt } = await prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })
  const ahead = Math.round((fromAt.getTime() - (await now()).getTime()) / 60_000) - minutes
  await world.advance(`${ahead}m`)
}

test('early enough: all of the rent goes back, the gear is free, the deposit is never taken, and two letters say so', async () => {
  const { bookingId, ref } = await bookAndPay(world)
  world.asked.length = 0
  expect(await cancel(bookingId)).toMatchObject({ ok: true })
  const books = await booksOf(bookingId)
  expect(books).toMatchObject({ state: 'CANCELLED', cancelledAt: expect.any(Date) })
  expect(books.lines.flatMap(({ allocations }) => allocations.map(({ live }) => live))).toEqual([false])
  expect(books.payments[0]).toMatchObject({ capturedMinor: 100_00, refundedMinor: 100_00 })
  expect(books.deposit).toMatchObject({ capturedMinor: 0, endedAt: expect.any(Date) })
  // Nothing to release on a gateway where the rest lapses by itself.
  expect(world.asked.some((one) => one.includes(`/v1/payments/${ref}/cancels`))).toBe(false)
  expect(await refundsOf(bookingId)).toMatchObject([{ progress: 'DONE', parts: [['RENT', 100_00, 'DONE']] }])
  expect(kindsOf(books)).toEqual(['booking-confirmed', 'booking-cancelled', 'refund-made'])
  expect(books.notices[1]?.facts).toMatchObject({
    how: 'RENTER',
    percent: 100,
    backMinor: 100_00,
    deposit: 'LAPSES',
  })
  expect(books.notices[2]?.facts).toMatchObject({ reason: 'CANCELLED', amountMinor: 100_00 })
})

describe('later: by the terms that were promised', () => {
  test('half of it a day and a half before', async () => {
    const { bookingId } = await bookAndPay(world)
    await untilBefore(bookingId, 36 * 60)
    expect(await cancel(bookingId, JONAS)).toMatchObject({ ok: true })
    expect(await refundsOf(bookingId)).toMatchObject([{ amountMinor: 50_00, progress: 'DONE' }])
    const books = await booksOf(bookingId)
    expect(books.receipts.map(({ kind, amountMinor, vatMinor }) => [kind, amountMinor, vatMinor])).toEqual([
      ['SALE', 100_00, 20_00],
      ['REFUND', 50_00, 10_00],
    ])
    expect(books.notices[1]?.facts).toMatchObject({ how: 'STAFF', percent: 50, keptMinor: 50_00 })
  })

  test('nothing on the last day, and then no refund is asked for', async () => {
    const { bookingId } = await bookAndPay(world)
    await untilBefore(bookingId, 60)
    expect(await cancel(bookingId)).toMatchObject({ ok: true })
    expect(await refundsOf(bookingId)).toEqual([])
    expect(await booksOf(bookingId)).toMatchObject({ state: 'CANCELLED' })
  })

  test('a shop that changes its terms changes nothing for who has booked already', async () => {
    const { bookingId } = await bookAndPay(world)
    const none = { steps: [], noShowPercent: 0 }
    const { cancellation } = await prisma.location.findUniqueOrThrow({ where: { id: cast.bergen.id } })
    await prisma.location.update({ where: { id: cast.bergen.id }, data: { cancellation: none } })
    expect(await planCancel(bookingId, 'cancel', await now())).toMatchObject({ percent: 100 })
    await prisma.location.update({
      where: { id: cast.bergen.id },
      data: { cancellation: cancellation ?? none },
    })
  })
})

test('a deposit that was paid in goes back whole, beside the rent by its terms, in one letter', async () => {
  const { bookingId } = await bookAndPay(world, SWISH)
  await untilBefore(bookingId, 30 * 60)
  expect(await cancel(bookingId)).toMatchObject({ ok: true })
  expect(await refundsOf(bookingId)).toMatchObject([
    {
      amountMinor: 550_00,
      progress: 'DONE',
      parts: [
        ['RENT', 50_00, 'DONE'],
        ['DEPOSIT', 500_00, 'DONE'],
      ],
    },
  ])
  const books = await booksOf(bookingId)
  expect(books.deposit).toMatchObject({ refundedMinor: 500_00, keptMinor: 0, endedAt: expect.any(Date) })
  expect(
    books.receipts.slice(1).map(({ kind, amountMinor, vatMinor }) => [kind, amountMinor, vatMinor]),
  ).toEqual([
    ['REFUND', 50_00, 10_00],
    ['REFUND', 500_00, 0],
  ])
  expect(kindsOf(books)).toEqual(['booking-confirmed', 'booking-cancelled', 'refund-made'])
  expect(books.notices[1]?.facts).toMatchObject({ deposit: 'PAID_BACK', depositMinor: 500_00 })
})

describe('a hold that nobody has paid for', () => {
  test('is given up: the visit is ended, and the payment page takes no money any more', async () => {
    const { bookingId, ref } = await bookBike()
    expect(await cancel(bookingId)).toMatchObject({ ok: true })
    const books = await booksOf(bookingId)
    expect(books).toMatchObject({ state: 'CANCELLED', payments: [{ endedHow: 'TERMINATED' }] })
    expect(kindsOf(books)).toEqual(['booking-cancelled'])
    expect(await world.pay(ref)).toBe('terminated')
  })

  test.each([
    ['approved: let go', undefined, 'RELEASED'],
    ['paid at once: paid back', SWISH, 'REFUNDED'],
  ])('was paid in the very moment it was given up, %s', async (_, choice, how) => {
    const { bookingId, ref } = await bookBike()
    await world.pay(ref, choice)
    expect(await cancel(bookingId)).toMatchObject({ ok: true })
    const books = await booksOf(bookingId)
    expect(books.state).toBe('CANCELLED')
    const [payment] = books.payments
    expect(payment?.authorizedMinor).toBe(600_00)
    expect((payment?.releasedMinor ?? 0) + (payment?.refundedMinor ?? 0)).toBe(600_00)
    expect(kindsOf(books)).toEqual(['booking-cancelled', 'paid-cancelled-released'])
    expect(books.notices[1]?.facts).toMatchObject({ how, amountMinor: 600_00 })
  })

  test('is not given up while the bank is asked to take the rent', async () => {
    const { bookingId, ref, paymentId } = await bookBike()
    await world.fault({ fault: 'error-before', operation: 'charge' })
    await world.pay(ref)
    await reconcile(paymentId)
    expect(
      await cancelBooking(
        { bookingId, how: 'cancel', seen: { backMinor: 0, keptMinor: 0 } },
        MAJA,
        await now(),
      ),
    ).toMatchObject({
      ok: false,
      code: 'payment-under-way',
    })
    await world.advance('1m')
    expect(await booksOf(bookingId)).toMatchObject({ state: 'CONFIRMED' })
  })
})

test('never picked up: staff end it after the pick-up, by the terms for that; a renter cannot cancel then', async () => {
  const { bookingId } = await bookAndPay(world)
  expect(await cancel(bookingId, JONAS, 'noShow')).toMatchObject({ code: 'not-started-yet' })
  await untilBefore(bookingId, -60)
  expect(await cancel(bookingId, MAJA)).toMatchObject({ code: 'too-late-to-cancel' })
  expect(await cancel(bookingId, JONAS, 'noShow')).toMatchObject({ ok: true })
  const books = await booksOf(bookingId)
  expect(books.state).toBe('NO_SHOW')
  expect(await refundsOf(bookingId)).toEqual([])
  expect(books.notices.at(-1)?.facts).toMatchObject({ how: 'NO_SHOW', keptMinor: 100_00 })
})

test('C4 #37 looked at while nothing was paid, and pressed when all of it would be kept: nothing is cancelled', async () => {
  const { bookingId, paymentId, ref } = await bookBike()
  const seen = await planCancel(bookingId, 'cancel', await now())
  expect(seen).toMatchObject({ backMinor: 0, keptMinor: 0 })
  await world.pay(ref)
  await reconcile(paymentId)
  await untilBefore(bookingId, 60)
  expect(await cancelBooking({ bookingId, how: 'cancel', seen }, MAJA, await now())).toMatchObject({
    code: 'cancel-changed',
    facts: { backMinor: 0, keptMinor: 100_00 },
  })
  expect((await booksOf(bookingId)).state).toBe('CONFIRMED')
})

test('refuses what is not what was shown, and what has gone too far', async () => {
  const { bookingId } = await bookAndPay(world)
  const at = await now()
  expect(
    await cancelBooking({ bookingId, how: 'cancel', seen: { backMinor: 50_00, keptMinor: 50_00 } }, MAJA, at),
  ).toMatchObject({
    code: 'cancel-changed',
    facts: { backMinor: 100_00 },
  })
  await handOut(bookingId, JONAS, at)
  expect(await cancel(bookingId, JONAS)).toMatchObject({ code: 'wrong-state', facts: { state: 'OUT' } })
})
