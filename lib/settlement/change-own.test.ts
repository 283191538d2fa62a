import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cancelBooking } from '@/lib/booking/cancel-booking'
import { foreseeOwnChange } from '@/lib/booking/foresee-own-change'
import { handOut } from '@/lib/booking/hand-out'
import { planCancel } from '@/lib/booking/plan-cancel'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { findViolations } from '@/lib/ledger/find-violations'
import { pay } from '@/lib/payment/pay'
import { addDays, addMinutes, dayAfter, dayOf, instantOf } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { changeOwn } from '@/test/change-own'
import { refundsOf } from '@/test/refunding'
import { bookAndPay, bookBike, booksOf, JONAS, MAJA, payThroughD2 } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { performAll } from './perform-all'
import { reconcile } from './reconcile'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(async () => expect(await findViolations(prisma)).toEqual([]))
afterAll(() => world.close())

const datesOf = (id: string) => prisma.booking.findUniqueOrThrow({ where: { id } })

/** The renter makes it so many days longer or shorter, at a moment so many hours before the pick-up. */
async function lengthen(bookingId: string, days: number, hoursBefore?: number) {
  const { fromAt, untilAt } = await datesOf(bookingId)
  const at = hoursBefore === undefined ? await now() : addMinutes(fromAt, -60 * hoursBefore)
  const done = await changeOwn(bookingId, { from: fromAt, until: addDays(untilAt, days) }, at)
  if (done.ok) for (const id of done.value.paymentIds) await performAll(id)
  await world.tick()
  return done
}

/** To the payment page, and through it. */
async function payFor(done: Awaited<ReturnType<typeof lengthen>>, at: 'nexi' | 'd2' = 'nexi') {
  if (!done.ok || !done.value.toPayId) throw new Error('Nothing is to be paid.')
  const way = await pay(done.value.toPayId, MAJA, await now())
  if (!way.ok) throw new Error(way.code)
  await performAll(way.value.paymentId)
  const { gatewayRef } = await prisma.payment.findUniqueOrThrow({ where: { id: way.value.paymentId } })
  if (at === 'd2') expect(await world.payD2(gatewayRef ?? '', {})).toBe('paid')
  else await world.pay(gatewayRef ?? '')
  await reconcile(way.value.paymentId)
  await world.tick()
}

const amendmentsOf = async (bookingId: string) =>
  (await prisma.amendment.findMany({ where: { bookingId }, orderBy: { createdAt: 'asc' } })).map(
    ({ differenceMinor, agreedMinor, keptMinor }) => [differenceMinor, agreedMinor, keptMinor],
  )

describe('dearer', () => {
  test('the dates are the renter’s at once, and the gear leaves once they are paid; what was agreed at first stays', async () => {
    const { bookingId } = await bookAndPay(world)
    const before = await booksOf(bookingId)
    const done = await lengthen(bookingId, 1)
    expect(done).toMatchObject({ ok: true, value: { paymentIds: [], toPayId: expect.any(String) } })
    const after = await booksOf(bookingId)
    expect(after).toMatchObject({ rentMinor: before.rentMinor, quote: before.quote })
    expect(after.untilAt).toEqual(addDays(before.untilAt, 1))
    expect(after.deposit).toEqual(before.deposit)
    expect(after.notices.at(-1)).toMatchObject({
      kind: 'booking-changed',
      facts: { byRenter: true, money: 'PAY', linkMinor: 100_00 },
    })
    expect(await handOut(bookingId, JONAS, await now())).toMatchObject({ code: 'change-not-paid' })
    await payFor(done)
    const paid = await booksOf(bookingId)
    expect(paid.receipts.map(({ kind, amountMinor }) => [kind, amountMinor])).toEqual([
      ['SALE', 100_00],
      ['SALE', 100_00],
    ])
    expect(await amendmentsOf(bookingId)).toEqual([[100_00, 100_00, 0]])
    expect(await handOut(bookingId, JONAS, await now())).toMatchObject({ ok: true })
  })

  test('staff may hand it out unpaid, with a reason, as with any block', async () => {
    const { bookingId } = await bookAndPay(world)
    await lengthen(bookingId, 1)
    expect(
      await handOut(bookingId, JONAS, await now(), { overrideReason: 'Pays when they come back' }),
    ).toMatchObject({ ok: true })
    const { logbook } = await booksOf(bookingId)
    expect(logbook.find(({ what }) => what === 'booking.block-overridden')?.facts).toMatchObject({
      why: 'change-not-paid',
    })
  })

  test('changed back before it is paid: nothing is asked for, nothing goes back, and the gear may leave', async () => {
    const { bookingId } = await bookAndPay(world)
    await lengthen(bookingId, 2)
    expect(await lengthen(bookingId, -2)).toMatchObject({ ok: true, value: { toPayId: null } })
    expect(await refundsOf(bookingId)).toEqual([])
    expect(await amendmentsOf(bookingId)).toEqual([
      [170_00, 170_00, 0],
      [-170_00, -170_00, 0],
    ])
    expect(await handOut(bookingId, JONAS, await now())).toMatchObject({ ok: true })
  })
})

describe('cheaper', () => {
  test('while cancelling gives all of it back, all of the difference goes back', async () => {
    const { bookingId } = await bookAndPay(world)
    await payFor(await lengthen(bookingId, 1))
    expect(await lengthen(bookingId, -1)).toMatchObject({ ok: true })
    expect(await refundsOf(bookingId)).toMatchObject([
      { amountMinor: 100_00, progress: 'DONE', parts: [['RENT', 100_00, 'DONE']] },
    ])
    expect(await amendmentsOf(bookingId)).toEqual([
      [100_00, 100_00, 0],
      [-100_00, -100_00, 0],
    ])
  })

  test('while it gives half back, half of what is given up; cancelling then gives half of the rest, no more', async () => {
    const { bookingId } = await bookAndPay(world)
    await payFor(await lengthen(bookingId, 1))
    expect(await lengthen(bookingId, -1, 36)).toMatchObject({ ok: true })
    expect(await refundsOf(bookingId)).toMatchObject([{ amountMinor: 50_00, progress: 'DONE' }])
    expect((await amendmentsOf(bookingId)).at(-1)).toEqual([-100_00, -100_00, 50_00])
    const { fromAt } = await datesOf(bookingId)
    // Two days for 200 cancelled at once would have given 100: fifty now and fifty then are as much.
    const plan = await planCancel(bookingId, 'cancel', addMinutes(fromAt, -35 * 60))
    expect(plan).toMatchObject({ percent: 50, backMinor: 50_00, keptMinor: 100_00 })
  })

  test('put off while half goes back: cancelling weeks ahead still gives half', async () => {
    const { bookingId } = await bookAndPay(world)
    const { fromAt, untilAt } = await datesOf(bookingId)
    const at = addMinutes(fromAt, -36 * 60)
    const later = { from: addDays(fromAt, 28), until: addDays(untilAt, 28) }
    expect(await changeOwn(bookingId, later, at)).toMatchObject({ ok: true })
    expect(await planCancel(bookingId, 'cancel', at)).toMatchObject({ percent: 50, backMinor: 50_00 })
  })
})

test('cancelled with other dates unpaid: a share of what was paid goes back, and nothing is asked for any more', async () => {
  const { bookingId } = await bookAndPay(world)
  const done = await lengthen(bookingId, 1)
  if (!done.ok) throw new Error(done.code)
  const { fromAt } = await datesOf(bookingId)
  const half = addMinutes(fromAt, -36 * 60)
  expect(await planCancel(bookingId, 'cancel', half)).toMatchObject({ backMinor: 50_00, keptMinor: 50_00 })
  const cancelled = await cancelBooking(
    { bookingId, how: 'cancel', seen: { backMinor: 50_00, keptMinor: 50_00 } },
    MAJA,
    half,
  )
  if (!cancelled.ok) throw new Error(cancelled.code)
  for (const id of cancelled.value.paymentIds) await performAll(id)
  await world.tick()
  expect(await refundsOf(bookingId)).toMatchObject([{ amountMinor: 50_00, progress: 'DONE' }])
  expect(await prisma.paymentRequest.count({ where: { bookingId, withdrawnAt: null } })).toBe(0)
  expect(await pay(done.value.toPayId!, MAJA, await now())).toMatchObject({ code: 'nothing-to-pay' })
})

describe('on the gateway where rent and deposit are two payments', () => {
  beforeAll(payThroughD2)
  afterAll(() => prisma.gatewayChoice.deleteMany())

  test('longer is paid for, shorter goes back, and the deposit stays what it is', async () => {
    // Near enough for the deposit to be authorized with the rent, and so far that all of it goes back.
    const { timeZone } = cast.bergen
    const day = dayAfter(dayOf(await now(), timeZone), 3)
    const at = (on: string) => instantOf(on, '11:00', timeZone) as Date
    const { bookingId, ref } = await bookBike({ period: { from: at(day), until: at(dayAfter(day, 1)) } })
    expect(await world.payD2(ref, {})).toBe('paid')
    await world.tick()
    const { deposit } = await booksOf(bookingId)
    await payFor(await lengthen(bookingId, 2), 'd2')
    const longer = await booksOf(bookingId)
    // Approvals of this gateway are short: for the longer dates it is asked for once more, near the pick-up.
    const secureAt = addMinutes(longer.fromAt, -24 * 60)
    expect(longer.deposit).toEqual({ ...deposit, secureAt })
    expect(longer.payments.at(-1)).toMatchObject({ gateway: 'd2', capturedMinor: 170_00 })
    expect(await lengthen(bookingId, -2)).toMatchObject({ ok: true })
    expect(await refundsOf(bookingId)).toMatchObject([{ amountMinor: 170_00, progress: 'DONE' }])
    expect((await booksOf(bookingId)).deposit).toEqual(deposit)
  })
})

test('put off for longer than the approval of the deposit lasts: it is asked for anew near the new pick-up', async () => {
  const { bookingId } = await bookAndPay(world)
  const { fromAt, untilAt } = await datesOf(bookingId)
  const later = { from: addDays(fromAt, 56), until: addDays(untilAt, 56) }
  const asked = addMinutes(later.from, -24 * 60)
  expect(await foreseeOwnChange({ bookingId, period: later }, await now())).toMatchObject({
    ok: true,
    value: { deposit: { kind: 'ANEW', limitMinor: 500_00, secureAt: asked } },
  })
  expect(await changeOwn(bookingId, later, await now())).toMatchObject({ ok: true })
  const minutes = (await now()).getTime() / 60_000
  await world.advance(`${Math.ceil(asked.getTime() / 60_000 - minutes) + 1}m`)
  const { notices } = await booksOf(bookingId)
  expect(notices.map(({ kind }) => kind)).toContain('deposit-link')
})
