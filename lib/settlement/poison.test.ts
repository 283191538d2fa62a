import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { bookBike, booksOf, bringBackDamaged, claimFor, JONAS } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { askGateways } from './catch-up'
import { findTroubles } from './find-troubles'
import { handleInbox, MOST_TRIES } from './handle-inbox'
import { performAll } from './perform-all'
import { receive } from './receive'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.clearFaults())
afterAll(() => world.close())

/** From now on whoever looks after this payment fails, for a reason of our own: nobody here knows its gateway. */
const poison = (paymentId: string) =>
  prisma.payment.update({ where: { id: paymentId }, data: { gateway: 'gone' } })

const troublesOf = async (number: string) =>
  (await findTroubles(await now()))
    .filter(({ bookingNumber }) => bookingNumber === number)
    .map(({ kind }) => kind)

test('C4 #51 an event that fails every time: the others go on, it is left alone after ten tries, and a person is told', async () => {
  const [bad, good] = [await bookBike(), await bookBike()]
  await world.fault({ fault: 'drop', times: null })
  await world.pay(good.ref)
  for (const { paymentId, ref } of [bad, good]) {
    const { webhookSecret } = await prisma.payment.findUniqueOrThrow({ where: { id: paymentId } })
    const headers = new Headers({ Authorization: webhookSecret })
    const body = { id: `e${ref}`, event: 'payment.checkout.completed', data: { paymentId: ref } }
    expect(await receive('nexi', paymentId, headers, JSON.stringify(body))).toBe('kept')
  }
  await poison(bad.paymentId)
  expect(await handleInbox()).toEqual({ done: 1, failed: 1 })
  expect(await booksOf(good.bookingId)).toMatchObject({ state: 'CONFIRMED' })
  for (let turn = 2; turn <= MOST_TRIES; turn++) {
    expect(await troublesOf(bad.number)).toEqual([])
    expect(await handleInbox()).toEqual({ done: 0, failed: 1 })
  }
  expect(await handleInbox()).toEqual({ done: 0, failed: 0 })
  expect(await troublesOf(bad.number)).toEqual(['event'])
})

test('C4 #51 an attempt that nobody can look after: it does not stand first in the queue for ever', async () => {
  const [bad, good] = [await bringBackDamaged(world), await bringBackDamaged(world)]
  await world.fault({ fault: 'lose-request', operation: 'charge', times: 2 })
  for (const { bookingId } of [bad, good]) {
    const taken = await captureDeposit(claimFor(bookingId, 350_00), JONAS, await now())
    if (!taken.ok) throw new Error(taken.code)
    await performAll(taken.value.paymentId)
  }
  await poison(bad.paymentId)
  const past = await now()
  await prisma.attempt.updateMany({ where: { fate: 'UNKNOWN' }, data: { askAt: past } })
  expect(await askGateways()).toEqual({ done: 1, failed: 1 })
  expect((await booksOf(good.bookingId)).deposit).toMatchObject({ capturedMinor: 350_00 })
  const stuck = (await booksOf(bad.bookingId)).payments[0]?.attempts.at(-1)
  expect(stuck).toMatchObject({ fate: 'UNKNOWN' })
  expect(Number(stuck?.askAt)).toBeGreaterThan(Number(past) + 60_000)
  expect(await askGateways()).toEqual({ done: 0, failed: 0 })
  // Once it can be looked after again, it is.
  await prisma.payment.update({ where: { id: bad.paymentId }, data: { gateway: 'nexi' } })
  await world.advance('6m')
  expect((await booksOf(bad.bookingId)).deposit).toMatchObject({ capturedMinor: 350_00 })
})
