import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { refundDeposit } from '@/lib/deposit/refund-deposit'
import { pay } from '@/lib/payment/pay'
import { type Mortal, startMortal, until } from '@/test/mortal'
import { bookBike, booksOf, bringBackDamaged, claimFor, JONAS, MAJA } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { performAll } from './perform-all'

// Other test files wait for locks of their own in the same cluster.
const WAITS_FOR_PAYMENT = `where datname = current_database() and wait_event_type = 'Lock' and query like '%FOR NO KEY UPDATE%'`

let world: World
let outside: Mortal
let gatewayUrl = ''
let worker: Mortal | undefined

beforeAll(async () => {
  world = await openWorld()
  outside = startMortal('sandbox/server.ts', ['--port', '0', '--smtp', '0'])
  await until('the sandbox is ready', async () => outside.said().includes('sandbox ready'))
  gatewayUrl = /http:\S+/.exec(outside.said())?.[0] ?? ''
})
afterEach(async () => {
  await worker?.kill()
  await world.clearFaults()
})
afterAll(async () => {
  await outside.kill()
  await world.close()
})

type Deed = { bookingId: string; paymentId: string; ref: string; expectDone: () => Promise<void> }

const charges = async (ref: string) =>
  (await world.state.pool.query('select amount from sandbox.charges where payment_id = $1', [ref])).rows.map(
    ({ amount }) => Number(amount),
  )
const refunds = async (ref: string) =>
  (await world.state.pool.query('select amount from sandbox.refunds where payment_id = $1', [ref])).rows.map(
    ({ amount }) => Number(amount),
  )

/** Long enough that no event of the rent is left: whoever hears one looks at the whole payment, and would send all there is. */
const hearOut = () => world.advance('5m')

/** 200 of the deposit asked for and recorded, not sent; taken twice it would still be within the 500. */
async function captureRecorded(): Promise<Deed> {
  const { bookingId, paymentId, ref } = await bringBackDamaged(world)
  await hearOut()
  expect(await captureDeposit(claimFor(bookingId, 200_00), JONAS, await now())).toMatchObject({ ok: true })
  const expectDone = async () => {
    const books = await booksOf(bookingId)
    expect(await charges(ref)).toEqual([100_00, 200_00])
    expect(books.deposit).toMatchObject({ capturedMinor: 200_00 })
    expect(books.receipts).toHaveLength(2)
    expect(books.notices.map(({ kind, state }) => [kind, state])).toEqual([
      ['booking-confirmed', 'SENT'],
      ['gear-handed-out', 'SENT'],
      ['gear-returned', 'SENT'],
      ['deposit-captured', 'SENT'],
    ])
    expect(books.payments[0]?.attempts.at(-1)).toMatchObject({ kind: 'CAPTURE', fate: 'DONE' })
  }
  return { bookingId, paymentId, ref, expectDone }
}

/** The paid-in deposit is to go back: recorded, not sent. */
async function refundRecorded(): Promise<Deed> {
  const { bookingId, paymentId, ref } = await bringBackDamaged(world, { method: 'swish' })
  await hearOut()
  expect(await refundDeposit(bookingId, JONAS, await now())).toMatchObject({ ok: true })
  const expectDone = async () => {
    const books = await booksOf(bookingId)
    expect(await refunds(ref)).toEqual([500_00])
    expect(books.deposit).toMatchObject({ refundedMinor: 500_00 })
    expect(books.receipts).toHaveLength(2)
    expect(books.payments[0]?.attempts.at(-1)).toMatchObject({ kind: 'REFUND', fate: 'DONE' })
  }
  return { bookingId, paymentId, ref, expectDone }
}

describe.each([
  ['capture', 'charge', captureRecorded, charges, 2],
  ['refund', 'refund', refundRecorded, refunds, 1],
] as const)('a process that dies during a %s', (_, operation, record, effects, count) => {
  const start = (paymentId: string) =>
    startMortal('test/perform-one.ts', [paymentId], { NEXI_BASE_URL: gatewayUrl })

  test('C4 #2 after recording, before sending: the clock sends it, once', async () => {
    const deed = await record()
    await world.advance('10s')
    await deed.expectDone()
  })

  test('C4 #2 after claiming, before a byte was sent: the clock asks, and sends it under the same key', async () => {
    const deed = await record()
    await prisma.attempt.updateMany({
      where: { paymentId: deed.paymentId, fate: 'PREPARED' },
      data: { fate: 'SENT', sentAt: await now(), tries: 1, askAt: await now() },
    })
    await world.advance('1m')
    await deed.expectDone()
  })

  test('C4 #4 killed with -9 after the gateway did it, before it answered: the clock finds out, and nothing is done twice', async () => {
    const deed = await record()
    await world.fault({ fault: 'answer-late', operation, ms: 20_000 })
    worker = start(deed.paymentId)
    await until('the gateway has done it', async () => (await effects(deed.ref)).length === count)
    await worker.kill()
    await world.advance('1m')
    await deed.expectDone()
  })

  test('C4 #4 killed with -9 between the answer and our own commit: the clock asks again and writes it down', async () => {
    const deed = await record()
    const { pool } = world.state
    const lock = await pool.connect()
    await lock.query('begin')
    await lock.query('select 1 from payment where id = $1 for no key update', [deed.paymentId])
    worker = start(deed.paymentId)
    await until('the answer waits for the lock', async () => {
      const waiting = await pool.query(`select 1 from pg_stat_activity ${WAITS_FOR_PAYMENT}`)
      return (waiting.rowCount ?? 0) > 0
    })
    await worker.kill()
    await lock.query('rollback')
    lock.release()
    expect(await effects(deed.ref)).toHaveLength(count)
    await world.advance('1m')
    await deed.expectDone()
  })
})

test('killed with -9 while the visit was being opened: the renter opens another and pays once', async () => {
  const booked = await bookBike()
  const { bookingId, paymentId } = booked
  await prisma.payment.update({ where: { id: paymentId }, data: { gatewayRef: null, gatewayUrl: null } })
  await prisma.attempt.updateMany({
    where: { paymentId },
    data: { fate: 'SENT', sentAt: await now(), askAt: await now() },
  })
  await world.advance('1m')
  const way = await pay(paymentId, MAJA, await now())
  if (!way.ok) throw new Error(way.code)
  await performAll(way.value.paymentId)
  const { gatewayRef } = await prisma.payment.findUniqueOrThrow({ where: { id: way.value.paymentId } })
  await world.pay(gatewayRef ?? '')
  await world.tick()
  const books = await booksOf(bookingId)
  expect(books.state).toBe('CONFIRMED')
  expect(books.payments.reduce((sum, { capturedMinor }) => sum + capturedMinor, 0)).toBe(100_00)
  expect(books.receipts).toHaveLength(1)
})

test('C4 #45 a colleague holds the payment for longer than a lock may be waited for: what the bank did is written down all the same', async () => {
  const deed = await captureRecorded()
  const lock = await world.state.pool.connect()
  await lock.query('begin')
  await lock.query('select 1 from payment where id = $1 for no key update', [deed.paymentId])
  const performing = performAll(deed.paymentId)
  const waits = new Set<string>()
  await until('it waits for the second time', async () => {
    const { rows } = await world.state.pool.query(
      `select xact_start::text as since from pg_stat_activity ${WAITS_FOR_PAYMENT}`,
    )
    for (const { since } of rows) waits.add(since)
    return waits.size === 2
  })
  await lock.query('rollback')
  lock.release()
  await performing
  await world.tick()
  await deed.expectDone()
})
