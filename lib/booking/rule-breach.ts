import type { RentalRule } from '@/lib/inventory/rental-rule'
import { addMinutes, localMinutes, minuteOf, type Period } from '@/lib/period'

export type RuleRefusal = 'notice-too-short' | 'start-not-offered' | 'rental-too-short' | 'rental-too-long'

/** Which part of a rule a period breaks, if any. Cheap, so that lists may ask it of everything in them. */
export function ruleBreach(
  { from, until }: Period,
  timeZone: string,
  rule: RentalRule,
  at: Date,
): RuleRefusal | null {
  const { noticeMinutes, startMinutes, shortestMinutes, longestMinutes } = rule
  if (noticeMinutes !== null && from < addMinutes(at, noticeMinutes)) return 'notice-too-short'
  if (startMinutes !== null && !startMinutes.includes(minuteOf(from, timeZone))) return 'start-not-offered'
  if (shortestMinutes === null && longestMinutes === null) return null
  const minutes = localMinutes({ from, until }, timeZone)
  if (shortestMinutes !== null && minutes < shortestMinutes) return 'rental-too-short'
  if (longestMinutes !== null && minutes > longestMinutes) return 'rental-too-long'
  return null
}
