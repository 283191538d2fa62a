import type { Tier, UNITS } from '@/lib/inventory/product'

/** One row of the explanation of a price: "2 × week at 560". */
export type PriceStep = { unit: Tier['unit']; count: number; eachMinor: number; totalMinor: number }

export type Price = { totalMinor: number; trace: PriceStep[] }

/** A day is 24 hours on the wall clock: ten to ten. */
export const UNIT_HOURS: Record<Tier['unit'], number> = { HOUR: 1, DAY: 24, THREE_DAYS: 72, WEEK: 168 }

/** No price is worked out for longer than this, so that an absurd question costs nothing. */
const MOST_HOURS = 366 * 24

/**
 * The cheapest combination of tiers that covers that many minutes on the wall clock, one hour at least, with how it came
 * about. Exact: a longer rental is never cheaper than a shorter one, and no single tier alone would be cheaper.
 */
export function priceOf(tiers: Tier[], minutes: number): Price {
  const hours = Math.max(1, Math.ceil(minutes / 60))
  if (!(hours <= MOST_HOURS)) throw new RangeError(`No price is worked out for ${minutes} minutes.`)
  if (tiers.length === 0) throw new Error('A product without a price list has no price.')
  // Longest first, and only a strictly cheaper tier replaces it: of two equal prices people read the shorter one.
  const longestFirst = [...tiers].sort((a, b) => UNIT_HOURS[b.unit] - UNIT_HOURS[a.unit])
  const chosen = cheapestFirstSteps(longestFirst, hours)
  return explain(longestFirst, chosen, hours)
}

/** For every number of hours, the tier to begin with when the rest is covered as cheaply as possible. */
function cheapestFirstSteps(tiers: Tier[], hours: number): Tier[] {
  const cost = [0]
  const chosen: Tier[] = []
  for (let covered = 1; covered <= hours; covered++) {
    let least = Number.POSITIVE_INFINITY
    for (const tier of tiers) {
      const total = tier.priceMinor + cost[Math.max(0, covered - UNIT_HOURS[tier.unit])]!
      if (total < least) {
        least = total
        chosen[covered] = tier
      }
    }
    cost[covered] = least
  }
  return chosen
}

function explain(tiers: Tier[], chosen: Tier[], hours: number): Price {
  const counts = new Map<Tier, number>()
  for (let rest = hours; rest > 0; ) {
    const tier = chosen[rest]!
    counts.set(tier, (counts.get(tier) ?? 0) + 1)
    rest -= UNIT_HOURS[tier.unit]
  }
  const trace = tiers
    .filter((tier) => counts.has(tier))
    .map((tier) => {
      const count = counts.get(tier)!
      return { unit: tier.unit, count, eachMinor: tier.priceMinor, totalMinor: count * tier.priceMinor }
    })
  return { totalMinor: trace.reduce((sum, step) => sum + step.totalMinor, 0), trace }
}

/** "1 week + 2 days", the way a trace is said in English. */
export const describeTrace = (trace: PriceStep[]): string =>
  trace.map(({ unit, count }) => `${count} ${UNIT_WORDS[unit][count === 1 ? 0 : 1]}`).join(' + ')

const UNIT_WORDS: Record<(typeof UNITS)[number], [one: string, many: string]> = {
  HOUR: ['hour', 'hours'],
  DAY: ['day', 'days'],
  THREE_DAYS: ['three-day rate', 'three-day rates'],
  WEEK: ['week', 'weeks'],
}
