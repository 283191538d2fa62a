import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { refundBooking } from '@/lib/payment/refund-booking'
import { refundOf, refundsOf, takenTwice, truthOf } from '@/test/refunding'
import { bookAndPay, booksOf, bringBackDamaged, claimFor, JONAS } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { performAll } from './perform-all'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.clearFaults())
afterAll(() => world.close())

const together = <T>(count: number, deed: (at: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => deed(at)))

const givenBack = async (ref: string) => (await truthOf(ref)).back

test('C4 #32 the same refund sent five times at once is one refund', async () => {
  const { bookingId, ref } = await takenTwice(world)
  const ask = refundOf(bookingId, 400_00)
  const at = await now()
  const asked = await together(5, () => refundBooking(ask, JONAS, at))
  expect(new Set(asked.map((one) => (one.ok ? one.value.refundRequestId : one.code))).size).toBe(1)
  await together(5, async () => {
    for (const one of asked) if (one.ok) for (const id of one.value.paymentIds) await performAll(id)
  })
  await world.tick()
  expect(await refundsOf(bookingId)).toMatchObject([{ amountMinor: 400_00, progress: 'DONE' }])
  expect(await givenBack(ref)).toBe(400_00)
})

test('C4 #36 refund against refund: eight colleagues at once give back no more than was taken', async () => {
  const { bookingId, ref } = await takenTwice(world)
  for (let round = 0; round < 3; round++) {
    const at = await now()
    const asked = await together(8, () => refundBooking(refundOf(bookingId, 200_00), JONAS, at))
    expect(asked.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1)
    for (const one of asked) {
      if (one.ok) for (const id of one.value.paymentIds) await performAll(id)
      else expect(['capture-under-way', 'more-than-captured']).toContain(one.code)
    }
    await world.tick()
  }
  const { payments } = await booksOf(bookingId)
  expect(payments[0]).toMatchObject({ capturedMinor: 450_00, refundedMinor: 400_00 })
  expect(await givenBack(ref)).toBe(400_00)
})

test('C4 #36 capture against refund: one waits for the other, and both books agree', async () => {
  const { bookingId, paymentId, ref } = await bringBackDamaged(world)
  const at = await now()
  const [captured, refunded] = await Promise.all([
    captureDeposit(claimFor(bookingId, 350_00), JONAS, at),
    refundBooking(refundOf(bookingId, 100_00), JONAS, at),
  ])
  expect([captured, refunded].filter(({ ok }) => ok)).toHaveLength(1)
  expect([captured, refunded].find(({ ok }) => !ok)).toMatchObject({ code: 'capture-under-way' })
  await Promise.all([performAll(paymentId), performAll(paymentId)])
  await world.tick()
  const { payments } = await booksOf(bookingId)
  const { capturedMinor = 0, refundedMinor = 0 } = payments[0] ?? {}
  expect([capturedMinor, refundedMinor]).toEqual(captured.ok ? [450_00, 0] : [100_00, 100_00])
  expect(await givenBack(ref)).toBe(refundedMinor)
})

test('C4 #2 whoever asked is gone before anything was sent: the clock carries out both parts', async () => {
  const { bookingId, ref } = await takenTwice(world)
  const asked = await refundBooking(refundOf(bookingId, 450_00), JONAS, await now())
  expect(asked).toMatchObject({ ok: true })
  await world.advance('1m')
  expect(await refundsOf(bookingId)).toMatchObject([{ progress: 'DONE' }])
  expect(await givenBack(ref)).toBe(450_00)
})

test('C4 #11 the answer gets lost after the gateway has paid back: it is paid back once', async () => {
  const { bookingId, paymentId, ref } = await bookAndPay(world)
  await world.fault({ fault: 'lose-answer', operation: 'refund' })
  await refundBooking(refundOf(bookingId, 30_00), JONAS, await now())
  await performAll(paymentId)
  await world.advance('1m')
  expect(await refundsOf(bookingId)).toMatchObject([{ progress: 'DONE' }])
  expect(await givenBack(ref)).toBe(30_00)
  expect(await prisma.receipt.count({ where: { bookingId, kind: 'REFUND' } })).toBe(1)
})
