import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { visit } from '@/test/extended'
import { bookSoon, booksOf, payThroughD2 } from '@/test/stage'
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

test('SHF-15 a visit that was given up turns out to be paid, and so is a second one: the deposit is that of the visit which is kept', async () => {
  await world.fault({ fault: 'drop', times: null })
  const { bookingId, paymentId, ref } = await bookSoon()
  expect(await world.payD2(ref)).toBe('paid')
  tap(/transinfo/, silence)
  await world.advance('16m')
  expect(await booksOf(bookingId)).toMatchObject({ state: 'LAPSED' })
  untap()
  // Its deposit is heard of, its rent not yet: the dates are held again, and the renter begins anew.
  let asked = 0
  tap(/transinfo/, (send) => (++asked === 1 ? silence() : send()))
  await reconcile(paymentId)
  untap()
  expect(await booksOf(bookingId)).toMatchObject({ state: 'HELD' })
  const second = await visit(paymentId)
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
  const given = await prisma.payment.findMany({
    where: { OR: [{ id: second.paymentId }, { leadId: second.paymentId }] },
  })
  expect(given.map(({ authorizedMinor, releasedMinor }) => authorizedMinor - releasedMinor)).toEqual([0, 0])
})
