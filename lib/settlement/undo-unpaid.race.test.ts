import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { undoUnpaidChange } from '@/lib/booking/undo-unpaid-change'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { findViolations } from '@/lib/ledger/find-violations'
import { addDays } from '@/lib/period'
import { advance } from '@/sandbox/clock'
import { extended, visit } from '@/test/extended'
import { until } from '@/test/mortal'
import { truthOf } from '@/test/refunding'
import { booksOf, kindsOf } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { reconcile } from './reconcile'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(async () => {
  await world.clearFaults()
  expect(await findViolations(prisma)).toEqual([])
})
afterAll(() => world.close())

/** Nobody else does anything in between: the deadline is over, and the renter has just pressed the button. */
async function inTheLastMinute() {
  const stage = await extended(world)
  const { paymentId, ref } = await visit(stage.toPayId)
  await advance(world.state, '120m')
  return { ...stage, paymentId, ref, at: await now() }
}

test('the money first: the change stands', async () => {
  const { bookingId, before, paymentId, ref, at } = await inTheLastMinute()
  await world.pay(ref)
  await reconcile(paymentId)
  expect(await undoUnpaidChange(bookingId, at)).toBeNull()
  await world.tick()
  const after = await booksOf(bookingId)
  expect(after.untilAt).toEqual(addDays(before.untilAt, 1))
  expect(await truthOf(ref)).toMatchObject({ taken: 100_00 })
})

test('the clock first: what comes then goes back by itself, and the renter reads why', async () => {
  const { bookingId, before, paymentId, ref, at } = await inTheLastMinute()
  await world.pay(ref)
  expect(await undoUnpaidChange(bookingId, at)).toBe('PUT_BACK')
  await reconcile(paymentId)
  await world.tick()
  const after = await booksOf(bookingId)
  expect(after.untilAt).toEqual(before.untilAt)
  expect(await truthOf(ref)).toMatchObject({ taken: 0, held: 0 })
  expect(kindsOf(after).slice(-2)).toEqual(['dates-put-back', 'paid-withdrawn-released'])
})

test('the bank does not let go of it at once: the clock goes on asking', async () => {
  const { bookingId, paymentId, ref, at } = await inTheLastMinute()
  await world.pay(ref)
  expect(await undoUnpaidChange(bookingId, at)).toBe('PUT_BACK')
  await world.fault({ fault: 'issuer-refuses', operation: 'cancel' })
  await reconcile(paymentId)
  expect(await truthOf(ref)).toMatchObject({ taken: 0, held: 100_00 })
  expect(await booksOf(bookingId)).toMatchObject({ state: 'CONFIRMED' })
  await world.advance('20m')
  expect(await truthOf(ref)).toMatchObject({ taken: 0, held: 0 })
})

test('both at once, at several moments: the dates with their money, or neither', async () => {
  for (const moment of ['the clock begins', 0, 1, 2] as const) {
    const { bookingId, before, paymentId, ref, at } = await inTheLastMinute()
    await world.pay(ref)
    const begun = moment === 'the clock begins' ? undoUnpaidChange(bookingId, at) : null
    const settling = reconcile(paymentId)
    if (moment !== 'the clock begins')
      await until('the payment has come that far', async () => (await howFar(paymentId)) >= moment)
    const [undone] = await Promise.all([begun ?? undoUnpaidChange(bookingId, at), settling])
    await world.tick()
    const { untilAt } = await booksOf(bookingId)
    const { taken, held } = await truthOf(ref)
    if (undone === 'PUT_BACK') expect([untilAt, taken, held]).toEqual([before.untilAt, 0, 0])
    else expect([untilAt, taken]).toEqual([addDays(before.untilAt, 1), 100_00])
  }
})

async function howFar(paymentId: string): Promise<number> {
  const { authorizedMinor, attempts } = await prisma.payment.findUniqueOrThrow({
    where: { id: paymentId },
    include: { attempts: { where: { kind: 'CAPTURE', fate: { not: 'PREPARED' } } } },
  })
  return authorizedMinor === 0 ? 0 : attempts.length === 0 ? 1 : 2
}
