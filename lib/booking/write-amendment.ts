import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import type { Period } from '@/lib/period'
import type { Fallback } from './fallback'
import type { Judged } from './judge-change'
import type { DifferencePlan } from './plan-difference'

type Asked = { bookingId: string; requestId: string; period: Period; reason: string }

/** `cancelPercent` null: staff changed the dates, or the clock. `fallback`: what they go back to when nobody pays. */
type Written = DifferencePlan & { cancelPercent: number | null; fallback: Fallback | null }

/** What has changed about a booking, kept for good beside what was agreed at first. */
export async function writeAmendment(
  tx: Tx,
  { bookingId, requestId, period, reason }: Asked,
  { booking, warnings, repricing }: Judged,
  { kind, differenceMinor, agreedMinor, keptMinor, cancelPercent, fallback }: Written,
  actor: Actor,
  at: Date,
): Promise<string> {
  const byRenter = cancelPercent !== null
  const { id } = await tx.amendment.create({
    data: {
      ...{ bookingId, requestId, differenceMinor, agreedMinor, keptMinor, byRenter, cancelPercent },
      wasFromAt: booking.fromAt,
      wasUntilAt: booking.untilAt,
      fromAt: period.from,
      untilAt: period.until,
      currency: booking.currency,
      quote: { lines: repricing.lines, rentMinor: repricing.nowMinor },
      reason: kind === 'WAIVED' ? reason : null,
      byClock: actor.kind === 'CLOCK',
      payUntil: fallback?.payUntil ?? null,
      fallbackFromAt: fallback?.period.from ?? null,
      fallbackUntilAt: fallback?.period.until ?? null,
      fallbackMinor: fallback?.minor ?? null,
      overridden: warnings.map(({ code }) => code),
      // Kept for good, so it names no renter: the booking knows who that is, for as long as it may.
      actorId: byRenter ? null : actor.id,
      actorName: byRenter ? 'The renter' : actor.name,
      createdAt: at,
    },
    select: { id: true },
  })
  return id
}
