import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { addMinutes } from '@/lib/period'
import { extensionsLeft, HOLD_RULE } from './hold-rule'

/**
 * Keeps the dates of an unpaid booking for some minutes more, a few times at most. `seenUntil` is the end that the renter
 * saw: asking twice from the same page is one wish and gets one extension. Refusals: `hold-lapsed`, `kept-longest` (`most`).
 */
export async function keepLonger(
  { bookingId, seenUntil }: { bookingId: string; seenUntil: Date },
  actor: Actor,
  at: Date,
): Promise<Outcome<{ holdUntil: Date | null }, 'hold-lapsed' | 'kept-longest'>> {
  return transact(async (tx) => {
    // Locked, so that neither the clock nor a second tab decides on the same minutes.
    await tx.$queryRaw`SELECT id FROM booking WHERE id = ${bookingId}::uuid FOR UPDATE`
    const held = await tx.booking.findUniqueOrThrow({
      where: { id: bookingId },
      select: { state: true, holdUntil: true, holdExtensions: true },
    })
    const { state, holdUntil } = held
    if (state !== 'HELD' || (holdUntil !== null && holdUntil <= at)) return refused('hold-lapsed')
    if (holdUntil === null || holdUntil > seenUntil) return ok({ holdUntil })
    const left = extensionsLeft(held, at)
    if (left === 0) return refused('kept-longest', { most: HOLD_RULE.mostExtensions })
    const until = addMinutes(holdUntil, HOLD_RULE.extensionMinutes)
    await tx.booking.update({
      where: { id: bookingId },
      data: { holdUntil: until, holdExtensions: { increment: 1 } },
    })
    const facts = { minutes: HOLD_RULE.extensionMinutes, holdUntil: until.toISOString(), left: left - 1 }
    await record(tx, { at, actor, what: 'booking.kept-longer', bookingId, facts })
    return ok({ holdUntil: until })
  })
}
