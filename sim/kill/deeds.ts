import { randomUUID } from 'node:crypto'
import { now } from '@/lib/clock'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { reconcile } from '@/lib/settlement/reconcile'
import { advance } from '@/sandbox/clock'
import { bookAndPay, bookBike, bringBackDamaged, claimFor, freshDay, JONAS } from '@/test/stage'
import type { World } from '@/test/world'

/** A deed on the brink: its words for `doDeed`, and a query that finds a row when it has been done, and done once. */
export type Deed = { words: string[]; done: string; of: string }

const CAPTURED = `select 1 from deposit d where booking_id = $1 and captured_minor = 35000
  and (select count(*) from capture c join payment p on p.id = c.payment_id where p.booking_id = d.booking_id) = 2`
const CONFIRMED = `select 1 from booking b where id = $1 and state = 'CONFIRMED'
  and (select count(*) from capture c join payment p on p.id = c.payment_id where p.booking_id = b.id) = 1`
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
}
