import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { book } from '@/lib/booking/book'
import { HOLD_MINUTES } from '@/lib/booking/hold'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { pay } from '@/lib/payment/pay'
import { cast } from '@/prisma/cast'
import { bikeRequest, bookAndPay, bookBike, booksOf, freshDay, kindsOf, MAJA } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { lapseUnpaid } from './lapse-unpaid'
import { performAll } from './perform-all'

const DECLINED_AT_THE_PAGE = '4925000000000087'
const CHARGE_FAILS = '4925000000000079'
const PAST_THE_HOLD = `${HOLD_MINUTES + 1}m`

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.clearFaults())
afterAll(() => world.close())

const sandboxPayment = async (ref: string) =>
  (
    await (
      await fetch(`${process.env.NEXI_BASE_URL}/v1/payments/${ref}`, {
        headers: { Authorization: process.env.NEXI_SECRET_KEY ?? '' },
      })
    ).json()
  ).payment

test('C4 #16 declined on the page: nothing moved, the letter says so, and another card still books', async () => {
  const { bookingId, ref } = await bookBike()
  expect(await world.pay(ref, { card: DECLINED_AT_THE_PAGE })).toBe('declined')
  await world.tick()
  const declined = await booksOf(bookingId)
  expect(declined.state).toBe('HELD')
  expect(kindsOf(declined)).toEqual(['payment-declined'])
  await world.pay(ref)
  await world.tick()
  expect(await booksOf(bookingId)).toMatchObject({ state: 'CONFIRMED' })
})

test('C4 #16 the rent cannot be charged: the authorization is let go, the dates stay, a new payment books', async () => {
  const { bookingId, ref, paymentId } = await bookBike()
  await world.pay(ref, { card: CHARGE_FAILS })
  await world.tick()
  const failed = await booksOf(bookingId)
  expect(failed.state).toBe('HELD')
  expect(failed.payments[0]).toMatchObject({ capturedMinor: 0, releasedMinor: 600_00, endedHow: 'RELEASED' })
  expect(kindsOf(failed)).toEqual(['payment-declined'])
  expect((await sandboxPayment(ref)).summary).toMatchObject({ cancelledAmount: 600_00 })
  const way = await pay(paymentId, MAJA, await now())
  if (!way.ok) throw new Error(way.code)
  await performAll(way.value.paymentId)
  const again = await prisma.payment.findUniqueOrThrow({ where: { id: way.value.paymentId } })
  await world.pay(again.gatewayRef ?? '')
  await world.tick()
  const booked = await booksOf(bookingId)
  expect(booked.state).toBe('CONFIRMED')
  expect(booked.payments[1]).toMatchObject({ authorizedMinor: 600_00, capturedMinor: 100_00 })
  expect(booked.deposit).toMatchObject({ paymentLineId: booked.payments[1]?.lines[1]?.id })
  expect(booked.receipts).toHaveLength(1)
})

test.each([
  ['the bank says no to the rent', CHARGE_FAILS, null, 'BANK'],
  ['the gateway calls our request for the rent wrong', undefined, 'wrong-key', 'US'],
] as const)('%s: the letter says whose fault it is', async (_, card, fault, by) => {
  const { bookingId, ref } = await bookBike()
  if (fault) await world.fault({ fault, operation: 'charge' })
  await world.pay(ref, card ? { card } : {})
  await world.tick()
  const { notices } = await booksOf(bookingId)
  expect(notices).toMatchObject([{ kind: 'payment-declined', facts: { by, isBooking: true } }])
})

test('abandoned: the hold lapses, the visit is ended at the gateway, and the letter says that nothing was taken', async () => {
  const { bookingId, ref } = await bookBike()
  await world.advance(PAST_THE_HOLD)
  const lapsed = await booksOf(bookingId)
  expect(lapsed.state).toBe('LAPSED')
  expect(lapsed.lines[0]?.allocations.every(({ live }) => !live)).toBe(true)
  expect(lapsed.payments[0]).toMatchObject({ authorizedMinor: 0, endedHow: 'TERMINATED' })
  expect(kindsOf(lapsed)).toEqual(['booking-lapsed'])
  expect(await world.pay(ref)).toBe('terminated')
  expect(await pay(lapsed.payments[0]?.id ?? '', MAJA, await now())).toMatchObject({
    ok: false,
    code: 'hold-lapsed',
  })
})

test('C4 #30 paid after the hold lapsed while the gear is still free: booked after all', async () => {
  const { bookingId, ref } = await bookBike()
  await lapseWithoutTheGateway(bookingId)
  await world.pay(ref)
  await world.tick()
  const books = await booksOf(bookingId)
  expect(books.state).toBe('CONFIRMED')
  expect(books.payments[0]).toMatchObject({ capturedMinor: 100_00 })
  expect(books.lines[0]?.allocations.filter(({ live }) => live)).toHaveLength(1)
  expect(books.logbook.map(({ what }) => what)).toContain('booking.revived')
})

test('C4 #30 paid while we could not reach the gateway to end the visit: booked after all, and nothing is let go', async () => {
  const { bookingId, ref } = await bookBike()
  await world.fault({ fault: 'lose-request', operation: 'terminate', times: null })
  await world.advance(PAST_THE_HOLD)
  expect(await booksOf(bookingId)).toMatchObject({ state: 'LAPSED' })
  expect(await world.pay(ref)).toBe('paid')
  await world.clearFaults()
  await world.advance('20m')
  const books = await booksOf(bookingId)
  expect(books.state).toBe('CONFIRMED')
  expect(books.payments[0]).toMatchObject({ capturedMinor: 100_00, releasedMinor: 0 })
})

test('C4 #30 paid after the hold lapsed and the last bike went to somebody else: the money is let go and the letter says why', async () => {
  const last = { lines: [{ variantId: cast.trailBike.m, quantity: 1 }], period: await freshDay() }
  const late = await bookBike(last)
  await lapseWithoutTheGateway(late.bookingId)
  const winner = await bookBike(last)
  await world.pay(winner.ref)
  await world.pay(late.ref)
  await world.tick()
  expect((await booksOf(winner.bookingId)).state).toBe('CONFIRMED')
  const books = await booksOf(late.bookingId)
  expect(books.state).toBe('LAPSED')
  expect(books.payments[0]).toMatchObject({ capturedMinor: 0, endedHow: 'RELEASED' })
  expect(books.receipts).toEqual([])
  expect(kindsOf(books)).toEqual(['paid-too-late-released'])
})

test('paid with a direct method after the last bike went to somebody else: refunded, with both receipts', async () => {
  const last = { lines: [{ variantId: cast.trailBike.l, quantity: 1 }], period: await freshDay() }
  const late = await bookBike(last)
  await lapseWithoutTheGateway(late.bookingId)
  const winner = await bookBike(last)
  await world.pay(winner.ref)
  await world.pay(late.ref, { method: 'swish' })
  await world.tick()
  const books = await booksOf(late.bookingId)
  expect(books.state).toBe('LAPSED')
  const [payment] = books.payments
  expect(payment?.refundedMinor).toBe(payment?.capturedMinor)
  expect(books.receipts.map(({ kind }) => kind)).toEqual(['SALE', 'REFUND'])
  expect(kindsOf(books)).toEqual(['paid-too-late-released'])
})

test('C4 #32 the form sent twice, in two tabs at once, is one booking and one payment', async () => {
  const request = await bikeRequest()
  const at = await now()
  const [one, two] = await Promise.all([book(request, MAJA, at), book(request, MAJA, at)])
  if (!one?.ok || !two?.ok) throw new Error('not booked')
  expect(two.value.bookingId).toBe(one.value.bookingId)
  await Promise.all([performAll(one.value.paymentId), performAll(two.value.paymentId)])
  const books = await booksOf(one.value.bookingId)
  expect(books.payments).toHaveLength(1)
  expect(await world.pay(books.payments[0]?.gatewayRef ?? '')).toBe('paid')
  expect(await world.pay(books.payments[0]?.gatewayRef ?? '')).toBe('already-paid')
  await world.tick()
  expect((await booksOf(one.value.bookingId)).payments[0]).toMatchObject({ capturedMinor: 100_00 })
})

test('a second payment for a booking that is paid already is let go by itself', async () => {
  const { bookingId, paymentId } = await bookAndPay(world)
  const first = await prisma.payment.findUniqueOrThrow({ where: { id: paymentId }, include: { lines: true } })
  const second = await prisma.payment.create({
    data: {
      bookingId,
      checkoutId: first.checkoutId,
      gateway: 'nexi',
      currency: 'NOK',
      amountMinor: first.amountMinor,
      webhookSecret: randomUUID().replaceAll('-', ''),
      createdAt: await now(),
      lines: { create: first.lines.map(({ id: _id, paymentId: _p, capturedMinor: _c, ...line }) => line) },
      attempts: {
        create: {
          kind: 'CHECKOUT',
          fate: 'PREPARED',
          amountMinor: first.amountMinor,
          cause: 'checkout',
          createdAt: await now(),
        },
      },
    },
  })
  await performAll(second.id)
  const { gatewayRef } = await prisma.payment.findUniqueOrThrow({ where: { id: second.id } })
  await world.pay(gatewayRef ?? '')
  await world.tick()
  const books = await booksOf(bookingId)
  expect(books.payments[0]).toMatchObject({ capturedMinor: 100_00, endedAt: null })
  expect(books.payments[1]).toMatchObject({ capturedMinor: 0, endedHow: 'RELEASED' })
  expect(kindsOf(books)).toEqual(['booking-confirmed', 'paid-twice-released'])
})

test.each(['duplicate', 'reorder'] as const)('events that %s change nothing', async (fault) => {
  await world.fault({ fault, times: null })
  const { bookingId } = await bookAndPay(world)
  const books = await booksOf(bookingId)
  expect(books).toMatchObject({ state: 'CONFIRMED' })
  expect(books.payments[0]).toMatchObject({ authorizedMinor: 600_00, capturedMinor: 100_00 })
  expect(books.receipts).toHaveLength(1)
  expect(kindsOf(books)).toEqual(['booking-confirmed'])
})

test('C4 #8 three clocks end the same visit at the same moment: it is ended once, and none of them fails', async () => {
  const { bookingId } = await bookBike()
  await lapseWithoutTheGateway(bookingId)
  world.asked.length = 0
  const reports = await Promise.all([lapseUnpaid(), lapseUnpaid(), lapseUnpaid()])
  expect(reports.map(({ failed }) => failed)).toEqual([0, 0, 0])
  await world.tick()
  expect(world.asked.filter((call) => call.endsWith('/terminate'))).toHaveLength(1)
  expect((await booksOf(bookingId)).payments[0]).toMatchObject({ endedHow: 'TERMINATED' })
})

test('the gateway did not answer when the visit was opened: the renter tries again and pays once', async () => {
  await world.fault({ fault: 'lose-answer', operation: 'create' })
  const { bookingId, paymentId } = await bookBike()
  expect((await booksOf(bookingId)).payments[0]?.attempts[0]).toMatchObject({
    kind: 'CHECKOUT',
    fate: 'DECLINED',
  })
  const way = await pay(paymentId, MAJA, await now())
  if (!way.ok) throw new Error(way.code)
  await performAll(way.value.paymentId)
  const { gatewayRef } = await prisma.payment.findUniqueOrThrow({ where: { id: way.value.paymentId } })
  await world.pay(gatewayRef ?? '')
  await world.tick()
  const books = await booksOf(bookingId)
  expect(books.state).toBe('CONFIRMED')
  expect(books.payments.reduce((sum, { capturedMinor }) => sum + capturedMinor, 0)).toBe(100_00)
})

/** As `book` does it for the next renter: the dates lapse, and nobody has told the gateway yet. */
async function lapseWithoutTheGateway(bookingId: string): Promise<void> {
  const { lapseHolds } = await import('@/lib/booking/lapse')
  const held = await prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })
  await lapseHolds({ at: new Date(Number(held.holdUntil) + 1), bookingIds: [bookingId] })
}
