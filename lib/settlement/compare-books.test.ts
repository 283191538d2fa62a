import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { addDays, addMinutes } from '@/lib/period'
import { backOffice } from '@/test/back-office'
import { bookAndPay, bookBike, JONAS, type Onstage } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { compareAgain } from './compare-again'
import { compareBooks } from './compare-books'
import { EXPLANATION_LENGTH, explainDifference } from './explain-difference'
import { COMPARED_FOR_DAYS } from './may-still-differ'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.clearFaults())
afterAll(() => world.close())

const differencesOf = ({ paymentId }: Onstage) =>
  prisma.difference.findMany({ where: { paymentId }, orderBy: { id: 'asc' } })

const compareAtOf = async ({ paymentId }: Onstage) =>
  (await prisma.payment.findUniqueOrThrow({ where: { id: paymentId } })).compareAt

const lookUps = ({ ref }: Onstage) => world.asked.filter((line) => line === `GET /v1/payments/${ref}`).length

/** Compares this one alone, whatever the day. */
async function compare({ paymentId }: Onstage): Promise<void> {
  await prisma.payment.updateMany({ data: { compareAt: null } })
  await prisma.payment.update({ where: { id: paymentId }, data: { compareAt: await now() } })
  expect(await compareBooks()).toEqual({ done: 1, failed: 0 })
}

async function loseCapture({ ref }: Onstage): Promise<void> {
  await world.state.pool.query('DELETE FROM sandbox.charges WHERE payment_id = $1', [ref])
}

test('a payment is looked up a day after it was made, once, and again every day while it may still move', async () => {
  const stage = await bookAndPay(world)
  world.asked.length = 0
  await world.tick()
  expect(lookUps(stage)).toBe(0)
  for (let day = 1; day <= 3; day++) {
    await world.advance('25h')
    expect(lookUps(stage)).toBe(day)
  }
  expect(await differencesOf(stage)).toEqual([])
})

test('two runs at the same moment look once', async () => {
  const stage = await bookAndPay(world)
  await prisma.payment.updateMany({ data: { compareAt: null } })
  await prisma.payment.update({ where: { id: stage.paymentId }, data: { compareAt: await now() } })
  world.asked.length = 0
  await Promise.all([compareBooks(), compareBooks(), compareBooks()])
  expect(lookUps(stage)).toBe(1)
})

test('when nothing can move any more it is left alone, until somebody moves it', async () => {
  const stage = await bookAndPay(world)
  await world.advance(`${COMPARED_FOR_DAYS + 1}d`)
  await world.tick()
  expect(await compareAtOf(stage)).toBeNull()
  const [capture] = await prisma.capture.findMany({ where: { paymentId: stage.paymentId } })
  await backOffice.refund(capture?.gatewayRef ?? '', 10_00)
  await world.tick()
  expect((await compareAtOf(stage))! > addDays(addMinutes(await now(), -5), 1)).toBe(true)
})

test('a gateway that does not answer is asked again within the hour, and nothing is made up', async () => {
  const stage = await bookAndPay(world)
  await world.fault({ fault: 'error-before', operation: 'retrieve' })
  await compare(stage)
  expect(await differencesOf(stage)).toEqual([])
  expect((await compareAtOf(stage))! <= addMinutes(await now(), 60)).toBe(true)
})

test('a gateway that refuses everybody, as with a wrong key, has not lost a payment', async () => {
  const stage = await bookAndPay(world)
  await world.fault({ fault: 'wrong-key', operation: 'retrieve', times: null })
  await compare(stage)
  expect(await differencesOf(stage)).toEqual([])
})

test('a difference is listed once, with the first and the last time it was seen, and is over when it is gone', async () => {
  const stage = await bookAndPay(world)
  await loseCapture(stage)
  await compare(stage)
  const firstSeenAt = await now()
  await world.advance('25h')
  expect(await differencesOf(stage)).toMatchObject([
    { kind: 'MISSING', firstSeenAt: expect.any(Date), resolvedAt: null },
  ])
  const [seen] = await differencesOf(stage)
  expect([seen!.firstSeenAt <= firstSeenAt, seen!.lastSeenAt > firstSeenAt]).toEqual([true, true])
  await world.state.pool.query(
    `INSERT INTO sandbox.charges (id, payment_id, amount, order_items, created_at) VALUES ($1, $2, 10000, '[]', now())`,
    [seen?.subject, stage.ref],
  )
  await compare(stage)
  expect(await differencesOf(stage)).toMatchObject([{ kind: 'MISSING', resolvedHow: 'GONE' }])
})

test('a refund that no event told us of is found and settled, and nothing remains', async () => {
  const stage = await bookAndPay(world)
  const [capture] = await prisma.capture.findMany({ where: { paymentId: stage.paymentId } })
  await world.fault({ fault: 'drop', times: null })
  await backOffice.refund(capture?.gatewayRef ?? '', 40_00)
  await compare(stage)
  expect(await differencesOf(stage)).toMatchObject([
    { kind: 'EXTRA', found: '40\u00a0NOK', resolvedHow: 'SETTLED' },
  ])
  expect(await prisma.refund.count({ where: { paymentId: stage.paymentId, state: 'DONE' } })).toBe(1)
})

test('a capture nobody asked for is settled too, but stays on the list until it has gone back', async () => {
  const stage = await bookAndPay(world)
  await backOffice.capture(stage.ref, 70_00, 'whatever')
  await world.tick()
  await compare(stage)
  expect(await differencesOf(stage)).toMatchObject([
    { kind: 'EXTRA', found: '70\u00a0NOK', resolvedAt: null },
  ])
  const extra = await prisma.capture.findFirstOrThrow({
    where: { paymentId: stage.paymentId, amountMinor: 70_00 },
  })
  await backOffice.refund(extra.gatewayRef, 70_00)
  await world.tick()
  await compare(stage)
  expect(await differencesOf(stage)).toMatchObject([{ kind: 'EXTRA', resolvedHow: 'GONE' }])
})

test('money that a lost payment page brought in is found', async () => {
  const stage = await bookBike()
  await world.fault({ fault: 'drop', times: null })
  await world.pay(stage.ref)
  await compare(stage)
  expect(await differencesOf(stage)).toMatchObject([
    { kind: 'EXTRA', subject: 'authorized', resolvedHow: 'SETTLED' },
  ])
  expect(await prisma.booking.findUnique({ where: { id: stage.bookingId } })).toMatchObject({
    state: 'CONFIRMED',
  })
})

test('what somebody has explained leaves the list, and comes back only when it becomes another difference', async () => {
  const stage = await bookAndPay(world)
  await loseCapture(stage)
  await compare(stage)
  const [found] = await differencesOf(stage)
  const explain = async (note: string) => explainDifference(found?.id ?? '', note, JONAS, await now())
  expect(await explain(' \n ')).toMatchObject({ code: 'explanation-missing' })
  expect(await explain('x'.repeat(EXPLANATION_LENGTH + 1))).toMatchObject({ code: 'explanation-too-long' })
  const both = await Promise.all([
    explain('Taken over by their support.'),
    explain('Taken over by their support.'),
  ])
  expect(both.map((one) => one?.ok).sort()).toEqual([false, true])
  expect(both.find((one) => !one?.ok)).toMatchObject({ code: 'difference-over' })
  const logged = await prisma.logbookEntry.findMany({
    where: { bookingId: stage.bookingId, what: 'difference.explained' },
  })
  expect(logged).toMatchObject([{ actorName: JONAS.name, facts: { note: 'Taken over by their support.' } }])
  await compare(stage)
  expect(await differencesOf(stage)).toMatchObject([{ resolvedHow: 'EXPLAINED', explainedBy: JONAS.name }])
  await world.state.pool.query(
    `INSERT INTO sandbox.charges (id, payment_id, amount, order_items, created_at) VALUES ($1, $2, 9000, '[]', now())`,
    [found?.subject, stage.ref],
  )
  await compare(stage)
  expect(await differencesOf(stage)).toMatchObject([
    { kind: 'MISSING' },
    { kind: 'AMOUNT', resolvedAt: null },
  ])
})

test('a difference that does not exist cannot be explained', async () => {
  expect(await explainDifference(randomUUID(), 'Because.', JONAS, await now())).toBeNull()
})

test('open differences can be compared again at once', async () => {
  const stage = await bookAndPay(world)
  await loseCapture(stage)
  await compare(stage)
  const others = await prisma.payment.count({ where: { differences: { some: { resolvedAt: null } } } })
  expect(await compareAgain(await now())).toBe(others)
  world.asked.length = 0
  await compareBooks()
  expect(lookUps(stage)).toBe(1)
})
