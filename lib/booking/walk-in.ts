import { type Opening, planOf } from '@/lib/inventory/day-plan'
import { formatMinute } from '@/lib/inventory/day-time'
import { isOpenForReturn } from '@/lib/inventory/opening'
import { addLocalMinutes, dayOf, instantOf, minuteOf } from '@/lib/period'

/** How long somebody who stands at the counter usually wants something; a time of their own is the last. */
export const SPANS = ['two-hours', 'today', 'tomorrow', 'three-days'] as const

export type Span = (typeof SPANS)[number]

export const isSpan = (text: unknown): text is Span => SPANS.includes(text as Span)

// Finer than anybody reads a clock over the counter, and not after now, so that what is handed over now is theirs now.
const ROUND_MINUTES = 5

/** From when a walk-in rents: now, on the last five minutes. */
export const startOf = (at: Date): Date =>
  new Date(Math.floor(at.getTime() / (ROUND_MINUTES * 60_000)) * ROUND_MINUTES * 60_000)

const DAYS = { tomorrow: 1, 'three-days': 3 } as const

/**
 * When each of the usual spans would end at a shop: two hours on, at closing time today, the same time of another day, or the
 * nearest time of that day at which somebody is there. Null where the shop is closed then.
 */
export function endOf(span: Span, from: Date, shop: Opening): Date | null {
  const { timeZone } = shop
  const until =
    span === 'two-hours'
      ? addLocalMinutes(from, 120, timeZone)
      : span === 'today'
        ? from
        : addLocalMinutes(from, DAYS[span] * 24 * 60, timeZone)
  const day = dayOf(until, timeZone)
  const { span: hours } = planOf(shop, day)
  if (span === 'two-hours') return isOpenForReturn(shop, until) ? until : null
  if (!hours) return null
  const minute = span === 'today' ? hours.closesMinute : within(minuteOf(until, timeZone), hours)
  const end = instantOf(day, formatMinute(Math.min(minute, LAST_MINUTE)), timeZone)
  return end && end > from ? end : null
}

// A shop that closes at midnight: the last minute that is still of this day.
const LAST_MINUTE = 24 * 60 - 1

const within = (
  minute: number,
  { opensMinute, closesMinute }: { opensMinute: number; closesMinute: number },
) => Math.max(opensMinute, Math.min(closesMinute, minute))
