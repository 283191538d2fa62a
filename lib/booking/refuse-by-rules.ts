import type { Opening } from '@/lib/inventory/day-plan'
import { formatMinute } from '@/lib/inventory/day-time'
import { combineRules, type RentalRule } from '@/lib/inventory/rental-rule'
import { type Refused, refused } from '@/lib/outcome'
import { formatPeriod, type Period } from '@/lib/period'
import { nearestPeriod } from './nearest-period'
import { type RuleRefusal, ruleBreach } from './rule-breach'

/** Something to be rented, by the name renters know it by, and its rule. */
export type Ruled = { name: string; rule: RentalRule }

/**
 * Whether things may be rented together over a period that the shop is open for; null when they may. The facts name the
 * thing whose rule is broken, the figure, and the nearest period that would do for all of them (`betterFrom`, `betterUntil`).
 */
export function refuseByRules(
  things: Ruled[],
  period: Period,
  shop: Opening,
  at: Date,
): Refused<RuleRefusal> | null {
  const whole = combineRules(things.map(({ rule }) => rule))
  const code = ruleBreach(period, shop.timeZone, whole, at)
  if (!code) return null
  const breaks = ({ rule }: Ruled) => ruleBreach(period, shop.timeZone, rule, at) === code
  const { name, rule } = things.find(breaks) ?? things[0]!
  const better = nearestPeriod(period, shop, whole, at)
  const facts = {
    description: name,
    betterFrom: better?.from.toISOString() ?? null,
    betterUntil: better?.until.toISOString() ?? null,
    timeZone: shop.timeZone,
    betterText: better && formatPeriod(better, shop.timeZone),
  }
  switch (code) {
    case 'notice-too-short':
      return refused('notice-too-short', { ...facts, noticeMinutes: rule.noticeMinutes })
    case 'start-not-offered':
      return refused('start-not-offered', { ...facts, starts: startsOf(rule), common: startsOf(whole) })
    case 'rental-too-short':
      return refused('rental-too-short', { ...facts, shortestMinutes: rule.shortestMinutes })
    case 'rental-too-long':
      return refused('rental-too-long', { ...facts, longestMinutes: rule.longestMinutes })
  }
}

const startsOf = ({ startMinutes }: RentalRule): string => (startMinutes ?? []).map(formatMinute).join(', ')
