import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { changePeriod } from '@/lib/booking/change-period'
import { foreseeChange } from '@/lib/booking/foresee-change'
import { handOut } from '@/lib/booking/hand-out'
import { planCancel } from '@/lib/booking/plan-cancel'
import { differenceKey, type StaffWay } from '@/lib/booking/plan-difference'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { findViolations } from '@/lib/ledger/find-violations'
import { pay } from '@/lib/payment/pay'
import { addDays } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { refundsOf } from '@/test/refunding'
import { bookAndPay, booksOf, JONAS, MAJA } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { performAll } from './perform-all'
import { reconcile } from './reconcile'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.clearFaults())
afterAll(() => world.close())

/** So many days longer, or shorter, as it was shown. */
async function lengthen(bookingId: string, days: number, way: StaffWay = 'USUAL', reason = '') {
  const at = await now()
  const { fromAt, untilAt } = await prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })
  const period = { from: fromAt, until: addDays(untilAt, days) }
  const seen = await foreseeChange({ bookingId, period }, at)
  if (!seen.ok) return seen
  const ask = {
    bookingId,
    period,
    way,
    reason,
    seen: differenceKey(seen.value.money[way]),
    requestId: randomUUID(),
  }
  const done = await changePeriod(ask, JONAS, at)
  if (done.ok) for (const id of done.value.paymentIds) await performAll(id)
  await world.tick()
  return done
}

const openLinks = (bookingId: string) =>
  prisma.paymentRequest.findMany({ where: { bookingId, withdrawnAt: null }, orderBy: { createdAt: 'asc' } })
const letters = ({ notices }: Awaited<ReturnType<typeof booksOf>>) => notices.map(({ kind }) => kind)
const agreed = async (bookingId: string) =>
  (await prisma.amendment.findMany({ where: { bookingId }, orderBy: { createdAt: 'asc' } })).map(
    ({ differenceMinor, agreedMinor }) => [differenceMinor, agreedMinor],
  )

/** The renter follows the link of the letter and pays. */
async function payLink(bookingId: string) {
  const payment = await prisma.payment.findFirstOrThrow({
    where: { bookingId, checkout: { cause: 'EXTRA' }, authorizedMinor: 0, endedAt: null },
    orderBy: { createdAt: 'desc' },
  })
  const way = await pay(payment.id, MAJA, await now())
  if (!way.ok) return way
  await performAll(way.value.paymentId)
  const { gatewayRef } = await prisma.payment.findUniqueOrThrow({ where: { id: way.value.paymentId } })
  await world.pay(gatewayRef ?? '')
  await reconcile(way.value.paymentId)
  await world.tick()
  return way
}

afterEach(async () => expect(await findViolations(prisma)).toEqual([]))

describe('longer', () => {
  test('the difference is asked for by link, as rent with its VAT; the deposit and what was promised at first stay', async () => {
    const { bookingId } = await bookAndPay(world)
    const before = await booksOf(bookingId)
    expect(await lengthen(bookingId, 1)).toMatchObject({ ok: true })
    const [link] = await openLinks(bookingId)
    expect(link).toMatchObject({ amountMinor: 100_00, reason: 'CHANGED_DATES', vatRateBp: 2500 })
    const asked = await booksOf(bookingId)
    expect(asked).toMatchObject({
      rentMinor: before.rentMinor,
      quote: before.quote,
      depositMinor: before.depositMinor,
    })
    expect(asked.deposit).toEqual(before.deposit)
    expect(letters(asked)).toEqual(['booking-confirmed', 'booking-changed'])
    await payLink(bookingId)
    const paid = await booksOf(bookingId)
    expect(paid.receipts.map(({ kind, amountMinor, vatMinor }) => [kind, amountMinor, vatMinor])).toEqual([
      ['SALE', 100_00, 20_00],
      ['SALE', 100_00, 20_00],
    ])
    expect(paid.payments.at(-1)?.lines).toMatchObject([
      { purpose: 'RENT', capturedMinor: 100_00, vatRateBp: 2500 },
    ])
    expect(letters(paid).at(-1)).toBe('payment-received')
    // Two days of rent by now, half of which goes back a day and a half before.
    const plan = await planCancel(bookingId, 'cancel', new Date(paid.fromAt.getTime() - 36 * 3_600_000))
    expect(plan).toMatchObject({ percent: 50, backMinor: 100_00 })
  })

  test('staff may let it go, with a reason; at the next change it is not asked for after all', async () => {
    const { bookingId } = await bookAndPay(world)
    expect(await lengthen(bookingId, 1, 'WAIVE')).toMatchObject({ code: 'waiver-reason-missing' })
    expect(await lengthen(bookingId, 1, 'WAIVE', 'The ferry did not run')).toMatchObject({ ok: true })
    expect(await openLinks(bookingId)).toEqual([])
    expect(await lengthen(bookingId, 1)).toMatchObject({ ok: true })
    // Two days at 100, and then the price of three.
    const [link, ...more] = await openLinks(bookingId)
    expect([link?.amountMinor, more]).toEqual([70_00, []])
    expect(await agreed(bookingId)).toEqual([
      [100_00, 0],
      [70_00, 70_00],
    ])
  })

  test('nobody pays for prices that have gone up since: only for what the change is worth today', async () => {
    const { bookingId } = await bookAndPay(world)
    const day = { productId_unit: { productId: cast.cityBike.id, unit: 'DAY' as const } }
    await prisma.priceTier.update({ where: day, data: { priceMinor: 120_00 } })
    await lengthen(bookingId, 1)
    await prisma.priceTier.update({ where: day, data: { priceMinor: 100_00 } })
    expect(await openLinks(bookingId)).toMatchObject([{ amountMinor: 120_00 }])
  })

  test('changed again before it is paid: one link for all of it, and the earlier one cannot be paid any more', async () => {
    const { bookingId } = await bookAndPay(world)
    await lengthen(bookingId, 1)
    const first = await prisma.payment.findFirstOrThrow({
      where: { bookingId, checkout: { cause: 'EXTRA' } },
    })
    await lengthen(bookingId, 1)
    expect(await openLinks(bookingId)).toMatchObject([{ amountMinor: 170_00 }])
    expect(await pay(first.id, MAJA, await now())).toMatchObject({ code: 'nothing-to-pay' })
    await lengthen(bookingId, -2)
    expect(await openLinks(bookingId)).toEqual([])
    expect(await refundsOf(bookingId)).toEqual([])
    expect(await agreed(bookingId)).toEqual([
      [100_00, 100_00],
      [70_00, 70_00],
      [-170_00, -170_00],
    ])
  })
})

describe('shorter', () => {
  test('before the gear has left, what was paid too much goes back through the planner of refunds', async () => {
    const { bookingId } = await bookAndPay(world)
    await lengthen(bookingId, 1)
    await payLink(bookingId)
    expect(await lengthen(bookingId, -1)).toMatchObject({ ok: true })
    expect(await refundsOf(bookingId)).toMatchObject([
      { amountMinor: 100_00, progress: 'DONE', parts: [['RENT', 100_00, 'DONE']] },
    ])
    const books = await booksOf(bookingId)
    expect(books.notices.at(-1)?.facts).toMatchObject({ reason: 'CHANGED_DATES' })
    expect(books.payments.at(-1)).toMatchObject({ refundedMinor: 100_00 })
  })

  test('once it has left nothing goes back, unless staff say so', async () => {
    const { bookingId } = await bookAndPay(world)
    await lengthen(bookingId, 2)
    await payLink(bookingId)
    expect(await handOut(bookingId, JONAS, await now())).toMatchObject({ ok: true })
    expect(await lengthen(bookingId, -1)).toMatchObject({ ok: true })
    expect(await refundsOf(bookingId)).toEqual([])
    expect(await lengthen(bookingId, -1, 'PAY_BACK')).toMatchObject({ ok: true })
    expect(await refundsOf(bookingId)).toMatchObject([{ amountMinor: 100_00, progress: 'DONE' }])
    expect(await agreed(bookingId)).toEqual([
      [170_00, 170_00],
      [-70_00, 0],
      [-100_00, -100_00],
    ])
  })
})
