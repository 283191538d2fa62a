import type { Tier, UNITS } from '@/lib/inventory/product'
import type { RateStep } from './price'
import { type DayRate, type StepDays, UNIT_DAYS } from './price-day'

type Unit = (typeof UNITS)[number]

// Longest first, and only a strictly cheaper one replaces it: of two equal prices people read the shorter one.
const LONGEST_FIRST: Unit[] = ['WEEK', 'THREE_DAYS', 'DAY', 'HOUR']

/**
 * The cheapest way to cover so many hours with rates laid end to end from the pick-up: rates of days begin with a rental
 * day, hours fill one. Exact. Null where a day cannot be covered.
 */
export function cheapestCover(
  rates: DayRate[],
  hours: number,
): { totalMinor: number; trace: RateStep[] } | null {
  const days = Math.ceil(hours / 24)
  const hoursOn = (day: number) => Math.min(24, hours - day * 24)
  const cost = new Float64Array(days + UNIT_DAYS.WEEK)
  const chosen = new Uint8Array(days)
  for (let day = days - 1; day >= 0; day--) {
    let least = Number.POSITIVE_INFINITY
    for (let index = 0; index < LONGEST_FIRST.length; index++) {
      const unit = LONGEST_FIRST[index]!
      const each = eachOf(rates, day, unit)
      const total = each * (unit === 'HOUR' ? hoursOn(day) : 1) + cost[day + UNIT_DAYS[unit]]!
      if (total >= least) continue
      least = total
      chosen[day] = index
    }
    cost[day] = least
  }
  if (cost[0] === Number.POSITIVE_INFINITY) return null
  const trace = stepsOf(rates, days, hoursOn, chosen)
  return { totalMinor: trace.reduce((sum, step) => sum + step.totalMinor, 0), trace }
}

/**
 * One rate that begins on a day: an equal share of each day that it runs over, by that day's list and weekday. The sum is
 * rounded once, half up, to the minor unit; this is the only place where a rate is rounded.
 */
function eachOf(rates: DayRate[], begins: number, unit: Unit): number {
  const days = UNIT_DAYS[unit]
  let sum = 0
  for (let day = begins; day < begins + days; day++) {
    const rate = rates[day]
    const price = rate?.tiers?.[unit]
    if (rate === undefined || price === undefined) return Number.POSITIVE_INFINITY
    sum += price * rate.percent
  }
  const whole = days * 100
  return Math.floor((2 * sum + whole) / (2 * whole))
}

function stepsOf(
  rates: DayRate[],
  days: number,
  hoursOn: (day: number) => number,
  chosen: Uint8Array,
): RateStep[] {
  const steps = new Map<string, RateStep>()
  for (let day = 0; day < days; ) {
    const unit = LONGEST_FIRST[chosen[day]!]!
    const eachMinor = eachOf(rates, day, unit)
    const on = daysOf(rates.slice(day, day + UNIT_DAYS[unit]), unit)
    const key = `${unit} ${eachMinor} ${on ? JSON.stringify(on) : ''}`
    const step = steps.get(key) ?? { unit, count: 0, eachMinor, totalMinor: 0, ...(on && { on }) }
    step.count += unit === 'HOUR' ? hoursOn(day) : 1
    step.totalMinor = step.count * eachMinor
    steps.set(key, step)
    day += UNIT_DAYS[unit]
  }
  return [...steps.values()]
}

/** By which lists a rate is priced; undefined where it is the standing one at its full price. */
function daysOf(rates: DayRate[], unit: Tier['unit']): StepDays[] | undefined {
  const parts = new Map<string, StepDays>()
  for (const { season, tiers, percent, weekday } of rates) {
    const key = `${season ?? ''} ${weekday ?? 0}`
    const part = parts.get(key) ?? { days: 0, season, priceMinor: tiers?.[unit] ?? 0, percent, weekday }
    parts.set(key, { ...part, days: part.days + 1 })
  }
  const found = [...parts.values()]
  return found.every(({ season, percent }) => season === null && percent === 100) ? undefined : found
}
