import { expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { loseLookUp, stageD2World } from '@/test/d2-world'
import { visit } from '@/test/extended'
import { bookSoon, booksOf, kindsOf } from '@/test/stage'
import { untap } from '@/test/tap'
import { reconcile } from './reconcile'

const world = stageD2World()

/** Paid after it was given up; its deposit is heard of and its rent not yet, so that the renter has begun a second visit. */
async function beginAnew() {
  await world().fault({ fault: 'drop', times: null })
  const { bookingId, paymentId, ref } = await bookSoon()
  expect(await world().payD2(ref)).toBe('paid')
  loseLookUp()
  await world().advance('16m')
  expect(await booksOf(bookingId)).toMatchObject({ state: 'LAPSED' })
  untap()
  loseLookUp(1)
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
  await world().tick()
  expect(await booksOf(bookingId)).toMatchObject({ state: 'CONFIRMED' })
  const closed = await paymentsOf(second.paymentId)
  expect(closed.map(({ endedHow }) => endedHow)).toEqual(['TERMINATED', 'TERMINATED'])
  expect(closed.flatMap(({ attempts }) => attempts).filter(({ closedAt }) => !closedAt)).toEqual([])
  expect(kindsOf(await booksOf(bookingId))).toEqual(['booking-lapsed', 'booking-confirmed'])
})

test('SHF-15 a visit that was given up turns out to be paid, and so is a second one: the deposit is that of the visit which is kept', async () => {
  const { bookingId, paymentId, second } = await beginAnew()
  expect(await world().payD2(second.ref)).toBe('paid')
  await reconcile(paymentId)
  await reconcile(second.paymentId)
  await world().tick()
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
