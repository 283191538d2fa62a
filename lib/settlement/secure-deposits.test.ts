import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { handOut } from '@/lib/booking/hand-out'
import { handOutAnyway, REASON_LENGTH } from '@/lib/booking/hand-out-anyway'
import { takeBack } from '@/lib/booking/take-back'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { readPlan, SECURE_BEFORE_HOURS } from '@/lib/payment/deposit-plan'
import { pay } from '@/lib/payment/pay'
import { addDays, addMinutes } from '@/lib/period'
import { bookBike, booksOf, claimFor, freshDay, JONAS, MAJA } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { performAll } from './perform-all'
import { reconcile } from './reconcile'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const WEEKS_AHEAD = 40

/** Booked for a day so far ahead that no authorization lasts until then, and the rent is paid. */
async function bookFarAhead() {
  const soon = await freshDay()
  const period = { from: addDays(soon.from, WEEKS_AHEAD), until: addDays(soon.until, WEEKS_AHEAD) }
  const booked = await bookBike({ period })
  await world.pay(booked.ref)
  await reconcile(booked.paymentId)
  await world.tick()
  return { ...booked, ...period }
}

const untilBefore = async (from: Date, hoursBefore: number) => {
  const minutes = Math.ceil(
    (addMinutes(from, -hoursBefore * 60).getTime() - (await now()).getTime()) / 60_000,
  )
  await world.advance(`${minutes}m`)
}
const depositVisits = async (bookingId: string) =>
  prisma.payment.findMany({
    where: { bookingId, checkout: { cause: 'DEPOSIT' } },
    include: { attempts: true },
  })
const linksOf = async (bookingId: string) =>
  prisma.notice.count({ where: { bookingId, kind: 'deposit-link' } })

/** The renter opens the link, and approves on the gateway's page. */
async function approve(bookingId: string, choice?: Parameters<World['pay']>[1]) {
  const [visit] = await depositVisits(bookingId)
  const way = await pay(visit?.id ?? '', MAJA, await now())
  if (!way.ok) throw new Error(way.code)
  if ('attemptId' in way.value) await performAll(way.value.paymentId)
  const { id, gatewayRef } = await prisma.payment.findUniqueOrThrow({ where: { id: way.value.paymentId } })
  await world.pay(gatewayRef ?? '', choice)
  await reconcile(id)
  await world.tick()
}

test('weeks ahead only the rent is paid; a day before the hand-out the renter is asked for the deposit, approves it, and the gear may leave', async () => {
  const { bookingId, from } = await bookFarAhead()
  const booked = await booksOf(bookingId)
  expect(booked.state).toBe('CONFIRMED')
  expect(booked.payments).toHaveLength(1)
  expect(booked.payments[0]).toMatchObject({ amountMinor: 100_00, capturedMinor: 100_00 })
  expect(booked.deposit).toMatchObject({ limitMinor: 500_00, paymentLineId: null })
  expect(readPlan(booked.deposit?.plan)).toMatchObject({ kind: 'NEAR_HAND_OUT' })
  expect(await handOut(bookingId, JONAS, await now())).toMatchObject({ code: 'deposit-not-approved' })

  await untilBefore(from, SECURE_BEFORE_HOURS[0] + 1)
  expect(await linksOf(bookingId)).toBe(0)
  await untilBefore(from, SECURE_BEFORE_HOURS[0])
  expect(await linksOf(bookingId)).toBe(1)
  await approve(bookingId)

  const { deposit, payments, receipts } = await booksOf(bookingId)
  const apart = payments.find(({ lines }) => lines[0]?.id === deposit?.paymentLineId)
  expect(apart).toMatchObject({
    amountMinor: 500_00,
    authorizedMinor: 500_00,
    capturedMinor: 0,
    methodScheme: 'VISA',
  })
  expect(deposit).toMatchObject({ secureAt: null, capturableUntil: apart?.capturableUntil })
  expect(receipts).toHaveLength(1)
  // Approved and done: the later tries ask nobody.
  await untilBefore(from, 1)
  expect(await linksOf(bookingId)).toBe(1)
  expect(await handOut(bookingId, JONAS, await now())).toMatchObject({ ok: true })
  await takeBack(bookingId, 'damaged', JONAS, await now())
  const captured = await captureDeposit(claimFor(bookingId, 350_00), JONAS, await now())
  if (!captured.ok) throw new Error(captured.code)
  await performAll(captured.value.paymentId)
  expect((await booksOf(bookingId)).deposit).toMatchObject({ capturedMinor: 350_00 })
})

test('three tries, each with a link and none with a second visit; after them the gear stays', async () => {
  const { bookingId, from } = await bookFarAhead()
  for (const [index, before] of SECURE_BEFORE_HOURS.entries()) {
    await untilBefore(from, before)
    expect(await linksOf(bookingId)).toBe(index + 1)
  }
  await untilBefore(from, 0)
  expect(await linksOf(bookingId)).toBe(SECURE_BEFORE_HOURS.length)
  expect(await depositVisits(bookingId)).toHaveLength(1)
  expect((await booksOf(bookingId)).deposit).toMatchObject({ secureTries: 3, secureAt: null })
  expect(await handOut(bookingId, JONAS, await now())).toMatchObject({
    ok: false,
    code: 'deposit-not-approved',
  })
})

test('a clock that was stopped for a day asks once, not three times', async () => {
  const { bookingId, from } = await bookFarAhead()
  await untilBefore(from, 1)
  expect(await linksOf(bookingId)).toBe(1)
})

test('the clock beside itself asks once', async () => {
  const { bookingId, from } = await bookFarAhead()
  const { secureDeposits } = await import('./secure-deposits')
  await prisma.deposit.update({ where: { bookingId }, data: { secureAt: await now() } })
  await Promise.all([secureDeposits(), secureDeposits(), secureDeposits()])
  expect(await depositVisits(bookingId)).toHaveLength(1)
  expect(await linksOf(bookingId)).toBe(1)
  expect((await booksOf(bookingId)).deposit?.secureAt).toEqual(addMinutes(from, -SECURE_BEFORE_HOURS[0] * 60))
})

test('declined at the bank, then approved with another card', async () => {
  const { bookingId, from } = await bookFarAhead()
  await untilBefore(from, SECURE_BEFORE_HOURS[0])
  await approve(bookingId, { card: '4925000000000087' })
  expect((await booksOf(bookingId)).deposit?.paymentLineId).toBeNull()
  await approve(bookingId)
  expect((await booksOf(bookingId)).deposit?.paymentLineId).not.toBeNull()
})

describe('nobody approved the deposit, and the gear went out on somebody’s word', () => {
  test('an override needs a reason, stands in the logbook, and the deposit ends with the rental', async () => {
    const { bookingId, from } = await bookFarAhead()
    await untilBefore(from, 0)
    const at = await now()
    expect(await handOutAnyway(bookingId, '  ', JONAS, at)).toMatchObject({ code: 'reason-missing' })
    expect(await handOutAnyway(bookingId, 'x'.repeat(REASON_LENGTH + 1), JONAS, at)).toMatchObject({
      code: 'reason-too-long',
    })
    const reason = 'A regular of ours; paid the deposit in cash.'
    expect(await handOutAnyway(bookingId, reason, JONAS, at)).toMatchObject({ ok: true })
    const { logbook } = await booksOf(bookingId)
    expect(logbook.find(({ what }) => what === 'booking.block-overridden')).toMatchObject({
      actorId: JONAS.id,
      facts: { why: 'deposit-not-approved', reason },
    })
    await takeBack(bookingId, 'undamaged', JONAS, await now())
    await world.tick()
    const over = await booksOf(bookingId)
    expect(over.state).toBe('COMPLETED')
    expect(over.deposit?.endedAt).not.toBeNull()
    expect(over.payments.every(({ endedAt, capturedMinor }) => endedAt || capturedMinor > 0)).toBe(true)
    const letter = over.notices.find(({ kind }) => kind === 'gear-returned')
    expect(letter?.facts).toMatchObject({ leftMinor: 0 })
  })

  test('an approval that comes when the gear is back already is let go by itself, and the renter is told', async () => {
    const { bookingId, from } = await bookFarAhead()
    await untilBefore(from, SECURE_BEFORE_HOURS[0])
    const [visit] = await depositVisits(bookingId)
    const way = await pay(visit?.id ?? '', MAJA, await now())
    if (!way.ok) throw new Error(way.code)
    if ('attemptId' in way.value) await performAll(way.value.paymentId)
    const opened = await prisma.payment.findUniqueOrThrow({ where: { id: way.value.paymentId } })
    await world.fault({ fault: 'drop', times: null })
    await world.pay(opened.gatewayRef ?? '')
    await handOutAnyway(bookingId, 'A regular of ours.', JONAS, await now())
    await takeBack(bookingId, 'undamaged', JONAS, await now())
    await reconcile(opened.id)
    await world.tick()
    await world.clearFaults()
    const { payments, notices } = await booksOf(bookingId)
    expect(payments.at(-1)).toMatchObject({ authorizedMinor: 500_00, endedHow: 'RELEASED' })
    expect(notices.find(({ kind }) => kind === 'deposit-approval-released')?.facts).toMatchObject({
      amountMinor: 500_00,
      how: 'RELEASED',
    })
  })

  test('an override of nothing is an ordinary hand-out', async () => {
    const booked = await bookBike()
    await world.pay(booked.ref)
    await reconcile(booked.paymentId)
    await world.tick()
    expect(await handOutAnyway(booked.bookingId, 'To be sure', JONAS, await now())).toMatchObject({
      ok: true,
    })
    const { logbook } = await booksOf(booked.bookingId)
    expect(logbook.map(({ what }) => what)).not.toContain('booking.block-overridden')
  })
})
