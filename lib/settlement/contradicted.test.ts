import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { booksOf, bringBackDamaged, claimFor, JONAS } from '@/test/stage'
import { tap, untap } from '@/test/tap'
import { openWorld, type World } from '@/test/world'
import { performAll } from './perform-all'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(async () => {
  untap()
  await world.clearFaults()
})
afterAll(() => world.close())

/** Whoever looks a payment up is told that more has gone back than was ever taken. */
const lieWhenAsked = () =>
  tap(/^GET .*\/v1\/payments\//, async (send) => {
    const { payment } = await (await send()).json()
    payment.summary.refundedAmount = payment.summary.chargedAmount + 1
    return Response.json({ payment })
  })

test('C4 #15 #18 an answer that cannot be true says nothing about what is unknown: a day later it is not given up', async () => {
  const { bookingId } = await bringBackDamaged(world)
  const lastAttempt = async () => (await booksOf(bookingId)).payments[0]?.attempts.at(-1)
  await world.fault({ fault: 'lose-answer', operation: 'charge' })
  await world.fault({ fault: 'drop', times: null })
  lieWhenAsked()
  const taken = await captureDeposit(claimFor(bookingId, 350_00), JONAS, await now())
  if (!taken.ok) throw new Error(taken.code)
  await performAll(taken.value.paymentId)
  await world.advance('1d')
  await world.advance('2m')
  expect(await lastAttempt()).toMatchObject({ kind: 'CAPTURE', fate: 'UNKNOWN' })
  untap()
  await world.advance('16m')
  expect(await lastAttempt()).toMatchObject({ kind: 'CAPTURE', fate: 'DONE' })
  expect((await booksOf(bookingId)).deposit).toMatchObject({ capturedMinor: 350_00 })
})
