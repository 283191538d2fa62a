import { prisma } from '@/lib/db'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { mayStep } from './booking'
import { type CancelPlan, planCancel } from './plan-cancel'

/** What cancelling would do with the money, before the renter does it. A forecast: `cancelBooking` decides. */
export async function foreseeCancel(
  bookingId: string,
  at: Date,
): Promise<Outcome<CancelPlan, 'wrong-state' | 'too-late-to-cancel'>> {
  const { state, fromAt } = await prisma.booking.findUniqueOrThrow({
    where: { id: bookingId },
    select: { state: true, fromAt: true },
  })
  if (!mayStep(state, 'cancel') && !mayStep(state, 'giveUp')) return refused('wrong-state', { state })
  if (at >= fromAt) return refused('too-late-to-cancel')
  return ok(await planCancel(bookingId, 'cancel', at))
}
