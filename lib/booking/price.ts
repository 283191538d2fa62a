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

/** For every number of hours, the index of the tier to begin with when the rest is covered as cheaply as possible. */
function cheapestFirstSteps(tiers: Tier[], hours: number): Uint8Array {
  // Typed arrays: a list of products over three months asks forty thousand times.
  const cost = new Float64Array(hours + 1)
  const chosen = new Uint8Array(hours + 1)
  for (let covered = 1; covered <= hours; covered++) {
    let least = Number.POSITIVE_INFINITY
    tiers.forEach((tier, index) => {
      const total = tier.priceMinor + cost[Math.max(0, covered - UNIT_HOURS[tier.unit])]!
      if (total >= least) return
      least = total
      chosen[covered] = index
    })
    cost[covered] = least
  }
  return chosen
}

function explain(tiers: Tier[], chosen: Uint8Array, hours: number): Price {
  const counts = tiers.map(() => 0)
  for (let rest = hours; rest > 0; ) {
    const index = chosen[rest]!
    counts[index]! += 1
    rest -= UNIT_HOURS[tiers[index]!.unit]
  }
  const trace = tiers
    .map(({ unit, priceMinor }, index) => ({ unit, count: counts[index]!, eachMinor: priceMinor }))
    .filter((step) => step.count > 0)
    .map((step) => ({ ...step, totalMinor: step.count * step.eachMinor }))
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
