import { randomUUID } from 'node:crypto'
import { HOLD_MINUTES } from '@/lib/booking/hold'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { reconcile } from '@/lib/settlement/reconcile'
import { advance } from '@/sandbox/clock'
import { bookAndPay, bookBike, bringBackDamaged, claimFor, freshDay, JONAS } from '@/test/stage'
import type { World } from '@/test/world'

/** A deed on the brink: its words for `doDeed`, and a query that finds a row when it has been done, and done once. */
export type Deed = {
  words: string[]
  done: string
  of: string
  /** What is rightly told of it from then on. */
  tells?: RegExp
  /** After how long somebody else does what a killed process had taken upon itself, where that is not at once. */
  comesAgain?: string
}

const CAPTURED = `select 1 from deposit d where booking_id = $1 and captured_minor = 35000
  and (select count(*) from capture c join payment p on p.id = c.payment_id where p.booking_id = d.booking_id) = 2`
const CONFIRMED = `select 1 from booking b where id = $1 and state = 'CONFIRMED'
  and (select count(*) from capture c join payment p on p.id = c.payment_id where p.booking_id = b.id) = 1`
const LAPSED = `select 1 from booking b where id = $1 and state = 'LAPSED'
  and (select count(*) from notice where booking_id = b.id) = 1
  and (select ended_how from payment where booking_id = b.id) = 'TERMINATED'`
const GIVEN_BACK = (sum: number) => `select 1 from payment p where booking_id = $1 and refunded_minor = ${sum}
  and (select count(*) from refund where payment_id = p.id) = 1`

/** Everything that moves money, with all that has to happen before it. */
export const DEEDS: Record<string, (world: World) => Promise<Deed>> = {
  async book() {
    const { from, until } = await freshDay()
    const of = randomUUID()
    const done = `select 1 from booking where request_id = $1`
    return { words: ['book', of, from.toISOString(), until.toISOString()], done, of }
  },
  async return(world) {
    const { bookingId, paymentId, ref } = await bookBike()
    await world.pay(ref)
    return { words: ['return', paymentId], done: CONFIRMED, of: bookingId }
  },
  async capture(world) {
    const { bookingId } = await bringBackDamaged(world)
    return { words: ['capture', bookingId, randomUUID()], done: CAPTURED, of: bookingId }
  },
  async refund(world) {
    const { bookingId } = await bookAndPay(world)
    return { words: ['refund', bookingId, randomUUID()], done: GIVEN_BACK(60_00), of: bookingId }
  },
  async cancel(world) {
    const { bookingId } = await bookAndPay(world)
    return { words: ['cancel', bookingId], done: GIVEN_BACK(100_00), of: bookingId }
  },
  async letters(world) {
    const { bookingId, paymentId, ref } = await bookBike()
    await world.pay(ref)
    await reconcile(paymentId)
    const done = `select 1 from notice where booking_id = $1 and kind = 'booking-confirmed' and state = 'SENT'`
    return { words: ['job', 'letters'], done, of: bookingId }
  },
  async clock(world) {
    const { bookingId } = await bringBackDamaged(world)
    await captureDeposit(claimFor(bookingId, 350_00), JONAS, await now())
    await advance(world.state, '10s')
    return { words: ['job', 'perform'], done: CAPTURED, of: bookingId }
  },
  async janitor(world) {
    const { bookingId } = await bringBackDamaged(world)
    await captureDeposit(claimFor(bookingId, 350_00), JONAS, await now())
    const sent = { fate: 'SENT', sentAt: await now(), tries: 1, askAt: await now() } as const
    await prisma.attempt.updateMany({ where: { payment: { bookingId }, fate: 'PREPARED' }, data: sent })
    await advance(world.state, '1m')
    return { words: ['job', 'ask'], done: CAPTURED, of: bookingId }
  },
  async expiry(world) {
    const { bookingId } = await bookBike()
    await advance(world.state, `${HOLD_MINUTES + 1}m`)
    return { words: ['job', 'lapse'], done: LAPSED, of: bookingId }
  },
  async reconciliation(world) {
    const { bookingId, ref } = await bringBackDamaged(world)
    // Taken in the gateway's own back office, and no event ever tells of it.
    await world.state.pool.query(
      `insert into sandbox.charges (id, payment_id, amount, order_items, created_at)
       select md5(id), payment_id, 35000, '[]', created_at from sandbox.charges where payment_id = $1`,
      [ref],
    )
    await prisma.payment.updateMany({ where: { bookingId }, data: { compareAt: await now() } })
    const tells = /nobody (here )?asked for|kept 0, claims 0$/
    return { words: ['job', 'compare-books'], done: CAPTURED, of: bookingId, tells, comesAgain: '25h' }
  },
}
