import { z } from 'zod'
import { formatMinute } from '@/lib/inventory/day-time'
import { dayOf, instantOf, minuteOf, type Period } from '@/lib/period'

export type TypedPeriod = { from: string; fromTime: string; until: string; untilTime: string }

const text = z.string().max(20).optional().catch(undefined)
const shape = z.object({ from: text, fromTime: text, until: text, untilTime: text })

type Booked = { fromAt: Date; untilAt: Date }

/** What stands in the fields: what was asked for, else the dates that the booking has. `period` null: no dates at all. */
export function readPeriod(
  query: Record<string, unknown>,
  { fromAt, untilAt }: Booked,
  timeZone: string,
): { typed: TypedPeriod; period: Period | null; isAsked: boolean } {
  const asked = shape.parse(query)
  const typed = {
    from: asked.from ?? dayOf(fromAt, timeZone),
    fromTime: asked.fromTime ?? formatMinute(minuteOf(fromAt, timeZone)),
    until: asked.until ?? dayOf(untilAt, timeZone),
    untilTime: asked.untilTime ?? formatMinute(minuteOf(untilAt, timeZone)),
  }
  const isOther = asked.from !== undefined || asked.fromTime !== undefined
  // An end that nobody has touched stays to the second what it was.
  const from = isOther ? near(instantOf(typed.from, typed.fromTime, timeZone), fromAt) : fromAt
  const until = near(instantOf(typed.until, typed.untilTime, timeZone), untilAt)
  return { typed, period: from && until && { from, until }, isAsked: asked.until !== undefined }
}

/** The booking's own instant where the field shows the same minute. */
const near = (typed: Date | null, own: Date): Date | null =>
  typed && Math.abs(+typed - +own) < 60_000 && typed <= own ? own : typed
