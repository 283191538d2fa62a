import { afterAll, beforeAll, expect, test } from 'vitest'
import { cancelBooking } from '@/lib/booking/cancel-booking'
import { handOut } from '@/lib/booking/hand-out'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { until } from '@/test/mortal'
import { refundsOf, truthOf } from '@/test/refunding'
import { bookAndPay, bookBike, booksOf, JONAS, MAJA } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { performAll } from './perform-all'
import { reconcile } from './reconcile'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const ROUNDS = 4

const cancel = async (bookingId: string, backMinor: number) => {
  const ask = { bookingId, how: 'cancel', seen: { backMinor, keptMinor: 0 } } as const
  const done = await cancelBooking(ask, MAJA, await now())
  if (done.ok) for (const id of done.value.paymentIds) await performAll(id)
  return done
}

test('C4 #37 cancelling against the payment that confirms: a booking with its money, or neither', async () => {
  // At once, when the bank has approved, and when the bank is being asked for the rent.
  const moments = [0, 1, 2, 0]
  const ends = new Set<string>()
  for (const moment of moments) {
    const { bookingId, paymentId, ref } = await bookBike()
    await world.pay(ref)
    const settling = reconcile(paymentId)
    await until('the payment has come that far', async () => (await howFar(paymentId)) >= moment)
    const [done] = await Promise.all([cancel(bookingId, 0), settling])
    await world.tick()
    const { state } = await booksOf(bookingId)
    ends.add(state)
    const { taken, held } = await truthOf(ref)
    if (done.ok) expect([state, taken, held]).toEqual(['CANCELLED', 0, 0])
    else {
      expect(['payment-under-way', 'cancel-changed']).toContain(done.code)
      expect([state, taken]).toEqual(['CONFIRMED', 100_00])
    }
  }
  expect([...ends].sort()).toEqual(['CANCELLED', 'CONFIRMED'])
})

async function howFar(paymentId: string): Promise<number> {
  const { authorizedMinor, attempts } = await prisma.payment.findUniqueOrThrow({
    where: { id: paymentId },
    include: { attempts: { where: { kind: 'CAPTURE', fate: { not: 'PREPARED' } } } },
  })
  return authorizedMinor === 0 ? 0 : attempts.length === 0 ? 1 : 2
}

test('C4 #32 cancelled five times at once: one refund, one letter', async () => {
  const { bookingId, ref } = await bookAndPay(world)
  const done = await Promise.all(Array.from({ length: 5 }, () => cancel(bookingId, 100_00)))
  await world.tick()
  expect(done.map(({ ok }) => ok)).toEqual([true, true, true, true, true])
  expect(await refundsOf(bookingId)).toMatchObject([{ amountMinor: 100_00, progress: 'DONE' }])
  expect((await truthOf(ref)).taken).toBe(0)
  const { notices } = await booksOf(bookingId)
  expect(notices.filter(({ kind }) => kind === 'booking-cancelled')).toHaveLength(1)
})

test('cancelling against the hand-out: the gear is out and paid for, or here and paid back', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { bookingId, ref } = await bookAndPay(world)
    const at = await now()
    const [cancelled, out] = await Promise.all([cancel(bookingId, 100_00), handOut(bookingId, JONAS, at)])
    await world.tick()
    expect([cancelled.ok, out.ok].filter(Boolean)).toHaveLength(1)
    const live = await prisma.allocation.count({ where: { live: true, line: { bookingId } } })
    const { state } = await booksOf(bookingId)
    expect([state, live, (await truthOf(ref)).taken]).toEqual(
      out.ok ? ['OUT', 1, 100_00] : ['CANCELLED', 0, 0],
    )
  }
})
