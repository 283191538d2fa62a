import type { Breach } from '@/lib/booking/price-over'
import type { RuleRefusal } from '@/lib/booking/rule-breach'
import { formatMinute } from '@/lib/inventory/day-time'
import type { RentalRule } from '@/lib/inventory/rental-rule'
import { lasting } from './durations'

/** A rule in plain sentences, for somebody who has not been refused yet; none when there is nothing to know. */
export const sentencesOfRule = (rule: RentalRule): string[] => PARTS.flatMap((part) => SAID[part](rule) ?? [])

/** The one sentence about the part of a rule that some dates break, or about a day without a price. */
export const sentenceOfBreach = (breach: Breach, rule: RentalRule): string =>
  breach === 'no-price' ? 'Not rented out on these dates.' : (SAID[breach](rule) ?? '')

const PARTS: RuleRefusal[] = ['notice-too-short', 'start-not-offered', 'rental-too-short', 'rental-too-long']

const SAID: Record<RuleRefusal, (rule: RentalRule) => string | null> = {
  'notice-too-short': ({ noticeMinutes: least }) =>
    least ? `Book at least ${lasting(least)} before you pick it up.` : null,
  'start-not-offered': ({ startMinutes: starts }) => (starts ? `Pick-up at ${listed(starts)}.` : null),
  'rental-too-short': ({ shortestMinutes: least }) =>
    least ? `Rented for ${lasting(least)} at least.` : null,
  'rental-too-long': ({ longestMinutes: most }) => (most ? `Rented for ${lasting(most)} at most.` : null),
}

/** "09:00, 12:00 or 15:00". */
function listed(minutes: number[]): string {
  const times = minutes.map(formatMinute)
  const last = times.at(-1) ?? ''
  return times.length < 2 ? last : `${times.slice(0, -1).join(', ')} or ${last}`
}
