import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { visit } from '@/test/extended'
import { bookSoon, booksOf, kindsOf, payThroughD2 } from '@/test/stage'
import { tap, untap } from '@/test/tap'
import { openWorld, type World } from '@/test/world'
import { reconcile } from './reconcile'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await payThroughD2()
})
afterEach(async () => {
  untap()
  await world.clearFaults()
})
afterAll(() => world.close())

const silence = async () => new Response(null, { status: 500 })

/** Paid after it was given up; its deposit is heard of and its rent not yet, so that the renter has begun a second visit. */
async function beginAnew() {
  await world.fault({ fault: 'drop', times: null })
  const { bookingId, paymentId, ref } = await bookSoon()
  expect(await world.payD2(ref)).toBe('paid')
  tap(/transinfo/, silence)
  await world.advance('16m')
  expect(await booksOf(bookingId)).toMatchObject({ state: 'LAPSED' })
  untap()
  let asked = 0
  tap(/transinfo/, (send) => (++asked === 1 ? silence() : send()))
  await reconcile(paymentId)
  untap()
  expect(await booksOf(bookingId)).toMatchObject({ state: 'HELD' })
  return { bookingId, paymentId, second: await visit(paymentId) }
}

const paymentsOf = (leadId: string) =>
  prisma.payment.findMany({ where: { OR: [{ id: leadId }, { leadId }] }, include: { attempts: true } })

test('SHF-15 C4 #28 a visit that was given up turns out to be paid after a second one was begun: the second is closed, and asked about no more', async () => {
  const { bookingId, paymentId, second } = await beginAnew()
  await reconcile(paymentId)
  await world.tick()
  expect(await booksOf(bookingId)).toMatchObject({ state: 'CONFIRMED' })
  const closed = await paymentsOf(second.paymentId)
  expect(closed.map(({ endedHow }) => endedHow)).toEqual(['TERMINATED', 'TERMINATED'])
  expect(closed.flatMap(({ attempts }) => attempts).filter(({ closedAt }) => !closedAt)).toEqual([])
  expect(kindsOf(await booksOf(bookingId))).toEqual(['booking-lapsed', 'booking-confirmed'])
})

test('SHF-15 a visit that was given up turns out to be paid, and so is a second one: the deposit is that of the visit which is kept', async () => {
  const { bookingId, paymentId, second } = await beginAnew()
  expect(await world.payD2(second.ref)).toBe('paid')
  await reconcile(paymentId)
  await reconcile(second.paymentId)
  await world.tick()
  expect(await booksOf(bookingId)).toMatchObject({ state: 'CONFIRMED' })
  const { line, ...deposit } = await prisma.deposit.findUniqueOrThrow({
    where: { bookingId },
    include: { line: { include: { payment: true } } },
  })
  expect(line?.payment).toMatchObject({ leadId: paymentId, authorizedMinor: 500_00, releasedMinor: 0 })
  expect(deposit).toMatchObject({ ending: 'RELEASE', capturableUntil: line?.payment.capturableUntil })
  const given = await paymentsOf(second.paymentId)
  expect(given.map(({ authorizedMinor, releasedMinor }) => authorizedMinor - releasedMinor)).toEqual([0, 0])
})
