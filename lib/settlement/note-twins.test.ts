import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { refund, refundOf } from '@/test/refunding'
import { bookAndPay, booksOf, bringBackDamaged, claimFor, JONAS } from '@/test/stage'
import { tap, untap } from '@/test/tap'
import { openWorld, type World } from '@/test/world'
import { findTroubles } from './find-troubles'
import { performAll } from './perform-all'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(untap)
afterAll(() => world.close())

/** A gateway that does each request twice, and answers with the second name. */
const doTwice = (what: RegExp) =>
  tap(what, async (send, url, init) => {
    const { 'Idempotency-Key': _, ...headers } = { ...init?.headers } as Record<string, string>
    await fetch(`${url}?again`, { ...init, headers })
    return send()
  })

const doubledOf = async (number: string) =>
  (await findTroubles(await now())).filter(
    ({ bookingNumber, kind }) => bookingNumber === number && kind === 'doubled',
  )

async function take(bookingId: string, amountMinor: number): Promise<void> {
  const taken = await captureDeposit(claimFor(bookingId, amountMinor), JONAS, await now())
  if (!taken.ok) throw new Error(taken.code)
  await performAll(taken.value.paymentId)
}

test('C4 #17 one capture done twice under two names: both are in the books, and a person is told', async () => {
  const { bookingId, number } = await bringBackDamaged(world)
  doTwice(/POST .*\/charges$/)
  await take(bookingId, 200_00)
  await world.tick()
  const { payments, deposit, logbook } = await booksOf(bookingId)
  expect(payments[0]?.captures.map(({ amountMinor }) => amountMinor)).toEqual([100_00, 200_00, 200_00])
  expect(payments[0]?.captures.filter(({ attemptId }) => attemptId)).toHaveLength(2)
  expect(deposit?.capturedMinor).toBe(400_00)
  expect(logbook.filter(({ what }) => what === 'payment.doubled')).toHaveLength(1)
  expect(await doubledOf(number)).toEqual([expect.objectContaining({ amountMinor: 200_00, currency: 'NOK' })])
})

test('C4 #17 the second one shows up only later: told just the same', async () => {
  const { bookingId, number, ref } = await bringBackDamaged(world)
  await take(bookingId, 200_00)
  expect(await doubledOf(number)).toEqual([])
  await world.state.pool.query(
    `insert into sandbox.charges (id, payment_id, amount, order_items, created_at)
     select md5(id), payment_id, amount, order_items, created_at from sandbox.charges where payment_id = $1 and amount = 20000`,
    [ref],
  )
  await world.advance('2d')
  expect(await doubledOf(number)).toHaveLength(1)
})

test('C4 #17 one refund done twice: both are in the books, and a person is told', async () => {
  const { bookingId, number } = await bookAndPay(world)
  doTwice(/POST .*\/refunds$/)
  await refund(refundOf(bookingId, 30_00))
  await world.tick()
  const { payments } = await booksOf(bookingId)
  expect(payments[0]).toMatchObject({ refundedMinor: 60_00 })
  expect(await doubledOf(number)).toEqual([expect.objectContaining({ amountMinor: 30_00 })])
})

test('what was asked for twice here, and what a colleague took in the back office, is no twin', async () => {
  const { bookingId, number, ref } = await bringBackDamaged(world)
  await take(bookingId, 100_00)
  await take(bookingId, 100_00)
  await world.state.pool.query(
    `insert into sandbox.charges (id, payment_id, amount, order_items, created_at)
     select md5(id), payment_id, 7000, '[]', created_at from sandbox.charges where payment_id = $1 limit 1`,
    [ref],
  )
  await world.advance('2d')
  expect((await booksOf(bookingId)).deposit?.capturedMinor).toBe(270_00)
  expect(await doubledOf(number)).toEqual([])
})
