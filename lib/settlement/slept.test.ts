import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { advance } from '@/sandbox/clock'
import { bookBike, booksOf, bringBackDamaged, claimFor, JONAS, type Onstage } from '@/test/stage'
import { tap, untap } from '@/test/tap'
import { openWorld, type World } from '@/test/world'
import { performAll } from './perform-all'
import { reconcile } from './reconcile'
import { send } from './send'

// Between a question and its answer, or between a claim and its deed, a process may be put to sleep for as long as a machine likes.

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(untap)
afterAll(() => world.close())

const charges = async (ref: string) => {
  const sql = 'select amount from sandbox.charges where payment_id = $1 order by created_at'
  return (await world.state.pool.query(sql, [ref])).rows.map(({ amount }) => Number(amount))
}
const lastAttempt = async (bookingId: string) => (await booksOf(bookingId)).payments[0]?.attempts.at(-1)

async function record({ bookingId }: Onstage): Promise<string> {
  const taken = await captureDeposit(claimFor(bookingId, 350_00), JONAS, await now())
  if (!taken.ok) throw new Error(taken.code)
  return taken.value.paymentId
}

/** A gate that whoever comes to it waits at, until it is opened. */
function gate() {
  let open = () => {}
  let arrive = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  const reached = new Promise<void>((resolve) => (arrive = resolve))
  const pass = () => {
    arrive()
    return opened
  }
  return { open, reached, pass }
}

test('C4 #12 C4 #28 an answer that was read a day after the question says nothing of what was sent meanwhile: not given up, taken once', async () => {
  const onstage = await bringBackDamaged(world)
  const paymentId = await record(onstage)
  const onItsWay = gate()
  const looked = gate()
  tap(/POST .*\/charges$/, async (send) => {
    await onItsWay.pass()
    return send()
  })
  const capturing = performAll(paymentId)
  await onItsWay.reached
  tap(/GET .*\/v1\/payments\//, async (send) => {
    const answer = await send()
    await looked.pass()
    return answer
  })
  const asking = reconcile(paymentId)
  await looked.reached
  await advance(world.state, '1d')
  looked.open()
  await asking
  expect(await lastAttempt(onstage.bookingId)).toMatchObject({ kind: 'CAPTURE', fate: 'SENT' })
  untap()
  onItsWay.open()
  await capturing
  expect(await lastAttempt(onstage.bookingId)).toMatchObject({ fate: 'DONE' })
  expect(await charges(onstage.ref)).toEqual([100_00, 350_00])
  const { deposit, receipts } = await booksOf(onstage.bookingId)
  expect([deposit?.capturedMinor, receipts.length]).toEqual([350_00, 2])
})

test('C4 #2 C4 #28 a process that sleeps for a day between claiming and sending leaves the attempt to those who were awake', async () => {
  const onstage = await bringBackDamaged(world)
  const paymentId = await record(onstage)
  const { id } = await prisma.attempt.update({
    where: { id: (await lastAttempt(onstage.bookingId))?.id },
    data: { fate: 'SENT', sentAt: await now(), tries: 1, askAt: await now() },
  })
  await advance(world.state, '1d')
  await reconcile(paymentId)
  expect(await lastAttempt(onstage.bookingId)).toMatchObject({ fate: 'REFUSED' })
  await send(id)
  expect(await charges(onstage.ref)).toEqual([100_00])
  expect((await booksOf(onstage.bookingId)).deposit).toMatchObject({ capturedMinor: 0 })
})

test('C4 #29 an approval that nobody learned of until its time was over is asked for nothing: it has expired, and the renter may pay anew', async () => {
  const { bookingId, paymentId, ref } = await bookBike()
  await world.pay(ref)
  await advance(world.state, '31d')
  await reconcile(paymentId)
  await performAll(paymentId)
  const late = await booksOf(bookingId)
  expect(late.payments[0]).toMatchObject({ authorizedMinor: 600_00, capturedMinor: 0, endedHow: 'EXPIRED' })
  expect(late.payments[0]?.attempts.map(({ kind, fate }) => [kind, fate])).toEqual([['CHECKOUT', 'DONE']])
  expect(late.logbook.at(-1)?.what).toBe('payment.expired')
  expect([late.state, late.notices.map(({ kind }) => kind)]).toEqual(['HELD', ['payment-declined']])
  expect(late.holdUntil && late.holdUntil > (await now())).toBe(true)
  await world.tick()
  expect((await booksOf(bookingId)).payments).toHaveLength(1)
})

test('C4 #11 C4 #28 word that a lapsed visit is over got lost for more than a day: the gateway is told again, and nobody can pay in it', async () => {
  const { bookingId, ref } = await bookBike()
  await world.fault({ fault: 'lose-request', operation: 'terminate' })
  await world.advance('16m')
  expect(await lastAttempt(bookingId)).toMatchObject({ kind: 'RELEASE', fate: 'UNKNOWN' })
  await world.advance('1d')
  expect(await lastAttempt(bookingId)).toMatchObject({ kind: 'RELEASE', fate: 'DONE' })
  expect((await booksOf(bookingId)).payments[0]).toMatchObject({ endedHow: 'TERMINATED' })
  expect(await world.pay(ref)).toBe('terminated')
})
