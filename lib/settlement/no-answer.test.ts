import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { until } from '@/test/mortal'
import { refund, refundOf } from '@/test/refunding'
import {
  bookAndPay,
  bookAndPayD2,
  bookBike,
  booksOf,
  bringBackDamaged,
  claimFor,
  JONAS,
  type Onstage,
  payThroughD2,
} from '@/test/stage'
import { brokenLine, tap, untap } from '@/test/tap'
import { openWorld, type World } from '@/test/world'
import { findTroubles } from './find-troubles'
import { performAll } from './perform-all'
import { reconcile } from './reconcile'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(async () => {
  untap()
  await world.clearFaults()
})
afterAll(() => world.close())

const sums = async (sql: string, ref: string) =>
  (await world.state.pool.query(sql, [ref])).rows.map(({ amount }) => Number(amount))
const charges = (ref: string) =>
  sums('select amount from sandbox.charges where payment_id = $1 order by created_at', ref)
const sent = (path: RegExp) => world.asked.filter((call) => path.test(call)).length
const lastAttempt = async (bookingId: string) => (await booksOf(bookingId)).payments[0]?.attempts.at(-1)

/** 200 of the 500 of a damaged bike's deposit are asked for, so that twice would fit; what becomes of the request is up to whoever stands on the line. */
async function take({ bookingId }: Onstage): Promise<void> {
  const taken = await captureDeposit(claimFor(bookingId, 200_00), JONAS, await now())
  if (!taken.ok) throw new Error(taken.code)
  await performAll(taken.value.paymentId)
}

test('C4 #10 the request never arrives: the outcome is open, then it is sent again and taken once', async () => {
  const onstage = await bringBackDamaged(world)
  const { bookingId, ref } = onstage
  await world.fault({ fault: 'lose-request', operation: 'charge' })
  await take(onstage)
  expect(await lastAttempt(bookingId)).toMatchObject({ kind: 'CAPTURE', fate: 'UNKNOWN' })
  expect(await charges(ref)).toEqual([100_00])
  await world.advance('3s')
  expect(await lastAttempt(bookingId)).toMatchObject({ fate: 'DONE', tries: 2 })
  expect(await charges(ref)).toEqual([100_00, 200_00])
})

describe('C4 #12 the request arrives only after we have looked and found nothing', () => {
  test('that is not failed: under the same key it is taken once', async () => {
    const onstage = await bringBackDamaged(world)
    const { bookingId, ref } = onstage
    const held: (() => Promise<Response>)[] = []
    tap(/POST .*\/charges$/, async (send) => {
      held.push(send)
      return brokenLine()
    })
    await take(onstage)
    await world.advance('3s')
    expect(held).toHaveLength(2)
    expect(await lastAttempt(bookingId)).toMatchObject({ fate: 'UNKNOWN', tries: 2 })
    for (const send of held) await send()
    expect(await charges(ref)).toEqual([100_00, 200_00])
    await world.advance('10s')
    expect(await lastAttempt(bookingId)).toMatchObject({ fate: 'DONE', tries: 2 })
    const { deposit, receipts } = await booksOf(bookingId)
    expect(deposit).toMatchObject({ capturedMinor: 200_00 })
    expect(receipts).toHaveLength(2)
  })

  test('where there are no keys it is not sent again, and found when it has arrived', async () => {
    await payThroughD2()
    const { bookingId, paymentId } = await bookAndPayD2(world)
    await prisma.gatewayChoice.deleteMany()
    const held: (() => Promise<Response>)[] = []
    tap(/POST .*refund\.cgi/, async (send) => {
      held.push(send)
      return brokenLine()
    })
    await refund(refundOf(bookingId, 40_00))
    await world.advance('10m')
    expect(await lastAttempt(bookingId)).toMatchObject({ kind: 'REFUND', fate: 'UNKNOWN' })
    expect(held).toHaveLength(1)
    await held[0]?.()
    await world.advance('6m')
    expect(held).toHaveLength(1)
    const { refundedMinor, refunds } = await prisma.payment.findUniqueOrThrow({
      where: { id: paymentId },
      include: { refunds: true },
    })
    expect([refundedMinor, refunds.length]).toEqual([40_00, 1])
    expect(await lastAttempt(bookingId)).toMatchObject({ kind: 'REFUND', fate: 'DONE' })
  })
})

test('C4 #14 too many requests: asked again after growing pauses, so many times and no more, and nothing is lost', async () => {
  const onstage = await bringBackDamaged(world)
  const { bookingId, ref } = onstage
  await world.fault({ fault: 'too-many-requests', operation: 'charge', times: 2, retryAfter: 1 })
  await world.fault({ fault: 'too-many-requests', operation: 'charge', times: 2 })
  world.asked.length = 0
  await take(onstage)
  const pauses: number[] = []
  for (let turn = 1; turn <= 4; turn++) {
    const attempt = await lastAttempt(bookingId)
    expect(attempt).toMatchObject({ fate: 'UNKNOWN', tries: turn })
    const pause = (Number(attempt?.askAt) - Number(attempt?.sentAt)) / 1000
    pauses.push(Math.round(pause))
    await world.advance(`${Math.ceil(pause) + 1}s`)
  }
  expect(pauses).toEqual([2, 5, 15, 60])
  expect(sent(/POST .*\/charges$/)).toBe(5)
  expect(await lastAttempt(bookingId)).toMatchObject({ fate: 'DONE' })
  expect(await charges(ref)).toEqual([100_00, 200_00])
})

describe('C4 #18 a day later the gateway has forgotten the key', () => {
  async function aDayWithoutAnAnswer(fault: 'lose-answer' | 'lose-request') {
    const onstage = await bringBackDamaged(world)
    await world.fault({ fault, operation: 'charge' })
    await world.fault({ fault: 'error-before', operation: 'retrieve', times: null })
    await world.fault({ fault: 'drop', times: null })
    world.asked.length = 0
    await take(onstage)
    await world.advance('1d')
    await world.state.pool.query('delete from sandbox.answers')
    await world.clearFaults()
    await world.advance('2m')
    return onstage
  }

  test('and had done it: found by looking, and not asked for again', async () => {
    const { bookingId, ref } = await aDayWithoutAnAnswer('lose-answer')
    expect(sent(/POST .*\/charges$/)).toBe(1)
    expect(await charges(ref)).toEqual([100_00, 200_00])
    expect(await lastAttempt(bookingId)).toMatchObject({ fate: 'DONE' })
    expect((await booksOf(bookingId)).deposit).toMatchObject({ capturedMinor: 200_00 })
  })

  test('and had never heard of it: not repeated, a person is told, and may ask anew', async () => {
    const onstage = await aDayWithoutAnAnswer('lose-request')
    const { bookingId, number, ref } = onstage
    expect(sent(/POST .*\/charges$/)).toBe(1)
    expect(await charges(ref)).toEqual([100_00])
    expect(await lastAttempt(bookingId)).toMatchObject({ fate: 'REFUSED' })
    expect(await findTroubles(await now())).toContainEqual(
      expect.objectContaining({ kind: 'refused', bookingNumber: number, amountMinor: 200_00 }),
    )
    await take(onstage)
    expect(await charges(ref)).toEqual([100_00, 200_00])
  })
})

test('C4 #27 no event ever comes and the renter closes the browser: the payment is found within two rounds of asking', async () => {
  await world.fault({ fault: 'drop', times: null })
  const { bookingId, ref } = await bookBike()
  await world.pay(ref)
  await world.advance('5m')
  await world.advance('5m')
  expect(await booksOf(bookingId)).toMatchObject({
    state: 'CONFIRMED',
    payments: [{ capturedMinor: 100_00 }],
  })
})

test('C4 #19 more requests hang at the gateway than we have connections: none hangs with them, and others are served', async () => {
  const { paymentId } = await bookAndPay(world)
  let giveUp = () => {}
  const silence = new Promise<void>((resolve) => (giveUp = resolve))
  let hanging = 0
  tap(/GET .*\/v1\/payments\//, async () => {
    hanging++
    await silence
    return brokenLine()
  })
  const asking = Array.from({ length: 20 }, () => reconcile(paymentId))
  await until('all of them hang', async () => hanging === 20)
  const { rows } = await world.state.pool.query(
    `select count(*)::int as open from pg_stat_activity
     where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()`,
  )
  expect(rows).toEqual([{ open: 0 }])
  expect((await bookBike()).ref).not.toBe('')
  giveUp()
  expect(await Promise.all(asking)).toEqual(asking.map(() => false))
})

test('C4 #20 ten minutes without the gateway: nothing is claimed that is not known, and it all comes right by itself', async () => {
  const paid = await bookBike()
  const returned = [await bringBackDamaged(world), await bringBackDamaged(world)]
  const toRefund = await bookAndPay(world)
  for (const operation of ['create', 'retrieve', 'charge', 'refund', 'cancel', 'terminate'] as const)
    await world.fault({ fault: 'error-before', operation, times: null })
  await world.fault({ fault: 'drop', times: null })
  await world.pay(paid.ref)
  const visitors = await Promise.all([bookBike(), bookBike()])
  await Promise.all(returned.map((one) => take(one)))
  await refund(refundOf(toRefund.bookingId, 60_00))
  for (let minute = 0; minute < 10; minute += 2) await world.advance('2m')
  // Whoever wanted to book has not been sent anywhere, and keeps the dates until their time is over.
  for (const { bookingId } of visitors) {
    const { state, payments } = await booksOf(bookingId)
    expect([state, payments[0]?.gatewayUrl, payments[0]?.attempts[0]?.fate]).toEqual([
      'HELD',
      null,
      'DECLINED',
    ])
  }
  expect((await booksOf(paid.bookingId)).state).toBe('HELD')
  for (const { bookingId } of [...returned, toRefund])
    expect(await lastAttempt(bookingId)).toMatchObject({ fate: 'UNKNOWN' })
  await world.clearFaults()
  await world.advance('15m')
  expect(await booksOf(paid.bookingId)).toMatchObject({ state: 'CONFIRMED' })
  for (const { bookingId, ref } of returned) {
    expect(await charges(ref)).toEqual([100_00, 200_00])
    expect((await booksOf(bookingId)).deposit).toMatchObject({ capturedMinor: 200_00 })
  }
  expect((await booksOf(toRefund.bookingId)).payments[0]).toMatchObject({ refundedMinor: 60_00 })
  for (const { bookingId } of visitors) expect(await booksOf(bookingId)).toMatchObject({ state: 'LAPSED' })
  expect(await prisma.attempt.count({ where: { fate: { in: ['PREPARED', 'SENT', 'UNKNOWN'] } } })).toBe(0)
})
