import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma, transact } from '@/lib/db'
import { prepareAttempt } from '@/lib/payment/attempt'
import { bookAndPayD2, booksOf, payThroughD2 } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { performAll } from './perform-all'
import { reconcile } from './reconcile'

// Refunds at a gateway that tells only their sum and would carry a repeat out a second time.
let world: World
beforeAll(async () => {
  world = await openWorld()
  await payThroughD2()
})
afterEach(() => world.clearFaults())
afterAll(() => world.close())

test('a refund whose answer got lost is never sent again: what the gateway has not heard of is left to a person', async () => {
  const { bookingId, paymentId } = await bookAndPayD2(world)
  await world.fault({ fault: 'lose-answer', operation: 'd2-refund' })
  await refund(paymentId, 40_00)
  await world.advance('1m')
  expect(await rentOf(bookingId)).toMatchObject({
    refundedMinor: 40_00,
    refunds: [{ amountMinor: 40_00, state: 'DONE' }],
  })
  await world.fault({ fault: 'lose-request', operation: 'd2-refund' })
  await refund(paymentId, 60_00)
  await world.advance('30m')
  expect(await fateOf(paymentId)).toBe('UNKNOWN')
  await world.advance('60m')
  expect(await fateOf(paymentId)).toBe('REFUSED')
  expect(world.asked.filter((call) => call === 'POST /cgi-adm/refund.cgi')).toHaveLength(2)
  expect(await rentOf(bookingId)).toMatchObject({ refundedMinor: 40_00 })
})

test('refunds are a row each, whether they are done at once or pend, and each has its receipt', async () => {
  const { bookingId, paymentId } = await bookAndPayD2(world)
  await refund(paymentId, 25_00)
  await world.fault({ fault: 'refund-pends', operation: 'd2-refund' })
  await refund(paymentId, 35_00)
  const rows = async () =>
    (await prisma.refund.findMany({ where: { paymentId }, orderBy: { amountMinor: 'asc' } })).map(
      ({ amountMinor, state, attemptId }) => [amountMinor, state, attemptId !== null],
    )
  expect(await rows()).toEqual([
    [25_00, 'DONE', true],
    [35_00, 'PENDING', true],
  ])
  await world.advance('2d')
  await reconcile(paymentId)
  await reconcile(paymentId)
  expect(await rows()).toEqual([
    [25_00, 'DONE', true],
    [35_00, 'DONE', true],
  ])
  const { receipts } = await booksOf(bookingId)
  expect(receipts.map(({ amountMinor }) => amountMinor)).toEqual([100_00, 25_00, 35_00])
})

test('the bank says no to a refund: declined, and nothing is written as given back', async () => {
  const { bookingId, paymentId } = await bookAndPayD2(world)
  await world.fault({ fault: 'issuer-refuses', operation: 'd2-refund' })
  await refund(paymentId, 25_00)
  expect(await fateOf(paymentId)).toBe('DECLINED')
  expect(await rentOf(bookingId)).toMatchObject({ refundedMinor: 0, refunds: [] })
})

const rentOf = async (bookingId: string) => (await booksOf(bookingId)).payments[0]

/** As the business would: recorded in one transaction, carried out after it. */
async function refund(paymentId: string, amountMinor: number): Promise<void> {
  const at = await now()
  await transact(async (tx) => {
    const { id: captureId } = await tx.capture.findFirstOrThrow({ where: { paymentId } })
    await prepareAttempt(tx, { paymentId, kind: 'REFUND', amountMinor, at, cause: 'test', captureId })
  })
  await performAll(paymentId)
}

async function fateOf(paymentId: string): Promise<string | undefined> {
  const attempts = await prisma.attempt.findMany({
    where: { paymentId, kind: 'REFUND' },
    orderBy: { createdAt: 'asc' },
  })
  return attempts.at(-1)?.fate
}
