import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { handOut } from '@/lib/booking/hand-out'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { askForDeposit } from '@/lib/deposit/ask-for-deposit'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { findDepositWork } from '@/lib/deposit/find-deposit-work'
import { gatewayOf } from '@/lib/gateway/gateways'
import { pay } from '@/lib/payment/pay'
import { addDays, addSeconds } from '@/lib/period'
import {
  bookAndPay,
  bookBike,
  booksOf,
  bringBackDamaged,
  claimFor,
  freshDay,
  JONAS,
  MAJA,
} from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { paymentName } from './payment-name'
import { performAll } from './perform-all'
import { reconcile } from './reconcile'
import { settle } from './settle'

const VISA = '4925000000000004'
const MASTERCARD = '5413000000000000'
const DECLINED = '4925000000000087'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.clearFaults())
afterAll(() => world.close())

const daysBetween = (from: Date | null | undefined, until: Date | null | undefined) =>
  (Number(until) - Number(from)) / 86_400_000

/** Booked so far ahead that the deposit has an authorization of its own, which is asked for now. */
async function bookApart(days = 1) {
  const soon = await freshDay()
  const from = addDays(soon.from, 40)
  const booked = await bookBike({ period: { from, until: addDays(from, days) } })
  await world.pay(booked.ref)
  await reconcile(booked.paymentId)
  await world.tick()
  return booked
}

/** The renter opens the newest link and pays with a card. */
async function approve(bookingId: string, card: string): Promise<void> {
  const asked = await prisma.payment.findFirstOrThrow({
    where: { bookingId, checkout: { cause: 'DEPOSIT' } },
    orderBy: { createdAt: 'desc' },
  })
  const way = await pay(asked.id, MAJA, await now())
  if (!way.ok) throw new Error(way.code)
  await performAll(way.value.paymentId)
  const { gatewayRef } = await prisma.payment.findUniqueOrThrow({ where: { id: way.value.paymentId } })
  await world.pay(gatewayRef ?? '', { card })
  await reconcile(way.value.paymentId)
  await world.tick()
}

const ask = async (bookingId: string, why: 'SECURE' | 'RENEW') =>
  askForDeposit({ bookingId, why }, JONAS, await now())

describe('how long a deposit counts', () => {
  test.each([
    ['Visa', VISA, 'VISA', 7],
    ['Mastercard', MASTERCARD, 'MASTERCARD', 30],
  ])(
    '%s: by the table of its scheme, from the moment the renter opened the link',
    async (_, card, scheme, days) => {
      const { bookingId } = await bookApart()
      expect(await ask(bookingId, 'SECURE')).toMatchObject({ ok: true, value: { by: 'RENTER' } })
      await world.advance('3d')
      const opened = await now()
      await approve(bookingId, card)
      const { deposit, payments } = await booksOf(bookingId)
      expect(payments.at(-1)?.methodScheme).toBe(scheme)
      expect(daysBetween(opened, deposit?.guaranteedUntil)).toBeCloseTo(days, 2)
      expect(daysBetween(opened, deposit?.capturableUntil)).toBeCloseTo(30, 2)
    },
  )

  test('the gateway’s own word beats the table', async () => {
    const { bookingId, paymentId, ref } = await bookBike()
    await world.pay(ref)
    const payment = await prisma.payment.findUniqueOrThrow({ where: { id: paymentId } })
    const answer = await gatewayOf('nexi').lookUp(await paymentName(payment))
    if (answer.kind !== 'standing') throw new Error(answer.kind)
    const at = await now()
    const own = { guaranteedUntil: addDays(at, 2), capturableUntil: addDays(at, 3) }
    await settle(paymentId, { ...answer, standing: { ...answer.standing, ...own } }, at)
    expect((await booksOf(bookingId)).deposit).toMatchObject(own)
  })
})

describe('C4 #29 the end of the time for a capture', () => {
  test('a second before it is asked, a second after it is refused and nothing is sent', async () => {
    const { bookingId } = await bringBackDamaged(world)
    const ends = (await booksOf(bookingId)).deposit?.capturableUntil as Date
    world.asked.length = 0
    const late = await captureDeposit(claimFor(bookingId, 1_00), JONAS, addSeconds(ends, 1))
    expect(late).toMatchObject({ ok: false, code: 'authorization-expired' })
    const exact = await captureDeposit(claimFor(bookingId, 1_00), JONAS, ends)
    expect(exact).toMatchObject({ ok: false, code: 'authorization-expired' })
    expect(world.asked).toEqual([])
    const intime = await captureDeposit(claimFor(bookingId, 1_00), JONAS, addSeconds(ends, -1))
    expect(intime).toMatchObject({ ok: true })
  })

  test('the gateway ended it earlier than our table says: a typed failure, no money, and somebody is told', async () => {
    const { bookingId, number } = await bringBackDamaged(world)
    const later = { capturableUntil: addDays(await now(), 40) }
    await prisma.deposit.update({ where: { bookingId }, data: later })
    await world.advance('31d')
    const captured = await captureDeposit(claimFor(bookingId, 100_00), JONAS, await now())
    if (!captured.ok) throw new Error(captured.code)
    await performAll(captured.value.paymentId)
    const { payments, deposit } = await booksOf(bookingId)
    expect(payments[0]?.attempts.at(-1)).toMatchObject({ kind: 'CAPTURE', fate: 'REFUSED' })
    expect(deposit?.capturedMinor).toBe(0)
    const work = await findDepositWork({}, await now())
    expect(work).toContainEqual(expect.objectContaining({ kind: 'capture-failed', bookingNumber: number }))
  })
})

describe('C4 #31 SHF-16 approved anew', () => {
  test('declined, the earlier approval goes on counting; approved, the new one counts and only then the earlier one is let go', async () => {
    const { bookingId } = await bookApart()
    await ask(bookingId, 'SECURE')
    await approve(bookingId, VISA)
    const first = (await booksOf(bookingId)).deposit
    await world.advance('2d')
    expect(await ask(bookingId, 'RENEW')).toMatchObject({ ok: true })
    await approve(bookingId, DECLINED)
    const between = await booksOf(bookingId)
    expect(between.deposit).toMatchObject({
      paymentLineId: first?.paymentLineId,
      guaranteedUntil: first?.guaranteedUntil,
    })
    expect(between.payments.every(({ endedAt }) => endedAt === null)).toBe(true)
    await approve(bookingId, MASTERCARD)
    await world.advance('1m')
    const { deposit, payments } = await booksOf(bookingId)
    const [, earlier, later] = payments
    expect(deposit?.paymentLineId).toBe(later?.lines[0]?.id)
    expect(Number(deposit?.guaranteedUntil)).toBeGreaterThan(Number(first?.guaranteedUntil))
    expect(earlier).toMatchObject({ endedHow: 'RELEASED', releasedMinor: 500_00, capturedMinor: 0 })
    expect(later).toMatchObject({ endedAt: null, authorizedMinor: 500_00 })
  })
})

test('what stands and lasts is not asked for again', async () => {
  const { bookingId } = await bookAndPay(world)
  expect(await ask(bookingId, 'SECURE')).toMatchObject({ ok: false, code: 'deposit-stands' })
})

test('a deposit that ends before the gear has been looked over does not let the gear leave', async () => {
  const { bookingId } = await bookApart()
  await ask(bookingId, 'SECURE')
  await approve(bookingId, VISA)
  expect(await handOut(bookingId, JONAS, await now())).toMatchObject({
    ok: false,
    code: 'deposit-ends-early',
  })
  await world.advance('31d')
  expect(await handOut(bookingId, JONAS, await now())).toMatchObject({ ok: false, code: 'deposit-expired' })
})
