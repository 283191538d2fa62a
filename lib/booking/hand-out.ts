import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { mayStep, move } from './booking'

/** Gear leaves with the renter. Refused unless the booking is confirmed, which it only is when its rent is paid and its deposit stands. */
export async function handOut(
  bookingId: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'wrong-state'>> {
  return transact(async (tx) => {
    const booking = await tx.booking.findUniqueOrThrow({ where: { id: bookingId }, select: { state: true } })
    if (!mayStep(booking.state, 'handOut')) return refused('wrong-state', { state: booking.state })
    if (!(await move(tx, bookingId, 'handOut', { handedOutAt: at })))
      return refused('wrong-state', { state: booking.state })
    await record(tx, { at, actor, what: 'booking.handed-out', bookingId })
    return ok(null)
  })
}
