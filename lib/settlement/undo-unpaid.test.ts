import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cancelBooking } from '@/lib/booking/cancel-booking'
import { handOut } from '@/lib/booking/hand-out'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { blockAsset } from '@/lib/inventory/block-asset'
import { findViolations } from '@/lib/ledger/find-violations'
import { pay } from '@/lib/payment/pay'
import { addDays } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { advance } from '@/sandbox/clock'
import { changeOwn } from '@/test/change-own'
import { extended, visit } from '@/test/extended'
import { truthOf } from '@/test/refunding'
import { bookAndPay, bookAndPayD2, booksOf, JONAS, kindsOf, MAJA, payThroughD2 } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { findTroubles } from './find-troubles'
import { reconcile } from './reconcile'
import { undoUnpaid } from './undo-unpaid'

const CHARGE_FAILS = '4925000000000079'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(async () => {
  await world.clearFaults()
  expect(await findViolations(prisma)).toEqual([])
})
afterAll(() => world.close())

const troubleOf = async (number: string) =>
  (await findTroubles(await now())).filter(
    ({ kind, bookingNumber }) => kind === 'unpaid-dates' && bookingNumber === number,
  )

test('pain 44 unpaid for two hours: the clock puts the dates back, ends the visit and writes; the gear may leave', async () => {
  const { bookingId, before, toPayId } = await extended(world)
  const { ref } = await visit(toPayId)
  await world.advance('119m')
  expect((await booksOf(bookingId)).untilAt).toEqual(addDays(before.untilAt, 1))
  await world.advance('2m')
  const after = await booksOf(bookingId)
  expect(after).toMatchObject({ state: 'CONFIRMED', untilAt: before.untilAt })
  expect(after.deposit).toEqual(before.deposit)
  expect(kindsOf(after)).toEqual(['booking-confirmed', 'booking-changed', 'dates-put-back'])
  expect(after.payments.at(-1)).toMatchObject({ authorizedMinor: 0, endedHow: 'TERMINATED' })
  expect(await world.pay(ref)).not.toBe('paid')
  expect(await pay(toPayId, MAJA, await now())).toMatchObject({ code: 'nothing-to-pay' })
  const [letter] = await world.letters(cast.maja.email)
  expect(letter?.subject).toContain('Your earlier dates are back')
  expect(await handOut(bookingId, JONAS, await now())).toMatchObject({ ok: true })
})

test('paid in time it stays, however long the clock goes on', async () => {
  const { bookingId, before, toPayId } = await extended(world)
  const { paymentId, ref } = await visit(toPayId)
  await world.pay(ref)
  await reconcile(paymentId)
  await world.advance('3h')
  const after = await booksOf(bookingId)
  expect(after.untilAt).toEqual(addDays(before.untilAt, 1))
  expect(kindsOf(after)).not.toContain('dates-put-back')
})

test('paid in time, and nobody has told us: the gateway is asked first', async () => {
  const { bookingId, before, toPayId } = await extended(world)
  const { ref } = await visit(toPayId)
  await world.fault({ fault: 'drop', times: null })
  await world.pay(ref)
  await world.advance('121m')
  const after = await booksOf(bookingId)
  expect(after.untilAt).toEqual(addDays(before.untilAt, 1))
  expect(after.payments.at(-1)).toMatchObject({ capturedMinor: 100_00 })
})

describe('while the gateway is silent', () => {
  test('the dates wait for what it says', async () => {
    const { bookingId, before, toPayId } = await extended(world)
    const { ref } = await visit(toPayId)
    await world.fault({ fault: 'drop', times: null })
    await world.fault({ fault: 'lose-request', operation: 'retrieve', times: null })
    await world.pay(ref)
    await world.advance('150m')
    expect((await booksOf(bookingId)).untilAt).toEqual(addDays(before.untilAt, 1))
    await world.clearFaults()
    await world.advance('15m')
    const after = await booksOf(bookingId)
    expect(after.untilAt).toEqual(addDays(before.untilAt, 1))
    expect(after.payments.at(-1)).toMatchObject({ capturedMinor: 100_00 })
  })

  test('for an hour; what it says after that goes back', async () => {
    const { bookingId, before, toPayId } = await extended(world)
    const { ref } = await visit(toPayId)
    await world.fault({ fault: 'drop', times: null })
    for (const operation of ['retrieve', 'terminate'] as const)
      await world.fault({ fault: 'lose-request', operation, times: null })
    await world.pay(ref)
    await world.advance('181m')
    expect((await booksOf(bookingId)).untilAt).toEqual(before.untilAt)
    await world.clearFaults()
    await world.advance('24h')
    expect(await truthOf(ref)).toMatchObject({ taken: 0, held: 0 })
    expect(kindsOf(await booksOf(bookingId))).toContain('paid-withdrawn-released')
  })
})

test('approved, and the bank refuses the capture: that is not paid, and the dates go back', async () => {
  const { bookingId, before, toPayId } = await extended(world)
  const { paymentId, ref } = await visit(toPayId)
  await world.pay(ref, { card: CHARGE_FAILS })
  await reconcile(paymentId)
  await world.tick()
  expect(kindsOf(await booksOf(bookingId))).toContain('payment-declined')
  await world.advance('121m')
  expect((await booksOf(bookingId)).untilAt).toEqual(before.untilAt)
  expect(await handOut(bookingId, JONAS, await now())).toMatchObject({ ok: true })
})

test('several workers at once: once', async () => {
  const { bookingId, before, toPayId } = await extended(world)
  await visit(toPayId)
  await advance(world.state, '121m')
  const reports = await Promise.all([1, 2, 3].map(() => undoUnpaid()))
  expect(reports.every(({ failed }) => failed === 0)).toBe(true)
  await world.tick()
  const after = await booksOf(bookingId)
  expect(after.untilAt).toEqual(before.untilAt)
  expect(kindsOf(after).filter((kind) => kind === 'dates-put-back')).toHaveLength(1)
  expect(await prisma.amendment.count({ where: { bookingId } })).toBe(2)
})

describe('the old dates are taken meanwhile', () => {
  test('staff find it among what needs a person, until it is paid', async () => {
    const { bookingId, number, before, toPayId } = await moved()
    await takeAll(before)
    await world.advance('121m')
    const after = await booksOf(bookingId)
    expect(after.fromAt).not.toEqual(before.fromAt)
    expect(kindsOf(after)).not.toContain('dates-put-back')
    expect(await troubleOf(number)).toMatchObject([{ amountMinor: expect.any(Number), currency: 'NOK' }])
    expect(await handOut(bookingId, JONAS, await now())).toMatchObject({ code: 'change-not-paid' })
    const { paymentId, ref } = await visit(toPayId)
    await world.pay(ref)
    await reconcile(paymentId)
    await world.tick()
    expect(await troubleOf(number)).toEqual([])
  })

  test('and until it is cancelled', async () => {
    const { bookingId, number, before } = await moved()
    await takeAll(before)
    await world.advance('121m')
    expect(await troubleOf(number)).toHaveLength(1)
    const done = await cancelBooking(
      { bookingId, how: 'cancel', seen: { backMinor: 100_00, keptMinor: 0 } },
      MAJA,
      await now(),
    )
    expect(done).toMatchObject({ ok: true })
    expect(await troubleOf(number)).toEqual([])
  })

  /** Two weeks later and a day longer. */
  async function moved() {
    const booked = await bookAndPay(world)
    const before = await booksOf(booked.bookingId)
    const period = { from: addDays(before.fromAt, 14), until: addDays(before.untilAt, 15) }
    const done = await changeOwn(booked.bookingId, period, await now())
    if (!done.ok || !done.value.toPayId) throw new Error(JSON.stringify(done))
    await world.tick()
    return { ...booked, before, toPayId: done.value.toPayId }
  }

  /** All the bikes of that size are in the workshop then. */
  async function takeAll({ fromAt, untilAt, lines }: Awaited<ReturnType<typeof booksOf>>) {
    const where = { variantId: lines[0]!.variantId, locationId: cast.bergen.id, state: 'READY' as const }
    const why = { kind: 'MAINTENANCE' as const, reason: 'New brakes' }
    for (const { id: assetId } of await prisma.asset.findMany({ where }))
      await blockAsset({ assetId, ...why, from: fromAt, until: untilAt }, JONAS, await now())
  }
})

describe('on the gateway where rent and deposit are two payments', () => {
  beforeAll(payThroughD2)
  afterAll(() => prisma.gatewayChoice.deleteMany())

  test('unpaid, the dates go back there, too', async () => {
    const { bookingId, before, toPayId } = await extended(world, await bookAndPayD2(world))
    const { ref } = await visit(toPayId)
    await world.advance('121m')
    const after = await booksOf(bookingId)
    expect(after).toMatchObject({ untilAt: before.untilAt, deposit: before.deposit })
    expect(kindsOf(after)).toContain('dates-put-back')
    // There a visit cannot be ended: what is paid in it all the same goes back.
    await world.payD2(ref, {})
    await world.tick()
    await world.advance('2h')
    const late = (await booksOf(bookingId)).payments.at(-1)
    expect(late?.capturedMinor).toBe(late?.refundedMinor)
    expect((await booksOf(bookingId)).untilAt).toEqual(before.untilAt)
  })
})
