import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Tier, UNITS } from '@/lib/inventory/product'
import { describeTrace, priceOf, UNIT_HOURS } from './price'

const HOUR = 60
const DAY = 24 * HOUR
const CITY_BIKE: Tier[] = [
  { unit: 'HOUR', priceMinor: 40_00 },
  { unit: 'DAY', priceMinor: 100_00 },
  { unit: 'THREE_DAYS', priceMinor: 270_00 },
  { unit: 'WEEK', priceMinor: 560_00 },
]

const tierSets: fc.Arbitrary<Tier[]> = fc
  .tuple(
    ...UNITS.map((unit) =>
      fc.option(fc.record({ unit: fc.constant(unit), priceMinor: fc.integer({ min: 1, max: 9_999 }) })),
    ),
  )
  .map((tiers) => tiers.filter((tier) => tier !== null))
  .filter((tiers) => tiers.length > 0)

const spans = fc.integer({ min: 1, max: 20 * DAY })

describe('the price of a rental', () => {
  it.each([
    ['a minute is an hour', 1, 40_00, '1 hour'],
    ['two hours', 2 * HOUR, 80_00, '2 hours'],
    ['a minute more is a third hour, and then the day is cheaper', 2 * HOUR + 1, 100_00, '1 day'],
    ['SHF-17 one day', DAY, 100_00, '1 day'],
    ['an hour more than a day', DAY + HOUR, 140_00, '1 day + 1 hour'],
    ['six days: twice three, not the week', 6 * DAY, 540_00, '2 three-day rates'],
    ['seven days', 7 * DAY, 560_00, '1 week'],
    ['eight days', 8 * DAY, 660_00, '1 week + 1 day'],
    ['ninety days', 90 * DAY, 12 * 560_00 + 540_00, '12 weeks + 2 three-day rates'],
  ])('%s', (_title, minutes, totalMinor, words) => {
    const price = priceOf(CITY_BIKE, minutes)
    expect(price.totalMinor).toBe(totalMinor)
    expect(describeTrace(price.trace)).toBe(words)
  })

  it('prefers the plainer of two equal prices', () => {
    const tiers: Tier[] = [
      { unit: 'HOUR', priceMinor: 100 },
      { unit: 'DAY', priceMinor: 2400 },
    ]
    expect(priceOf(tiers, DAY).trace).toEqual([{ unit: 'DAY', count: 1, eachMinor: 2400, totalMinor: 2400 }])
  })

  it('is exactly the cheapest cover, by brute force', () => {
    fc.assert(
      fc.property(tierSets, spans, (tiers, minutes) => {
        expect(priceOf(tiers, minutes).totalMinor).toBe(bruteForce(tiers, minutes))
      }),
    )
  })

  it('explains every krone and covers the whole time', () => {
    fc.assert(
      fc.property(tierSets, spans, (tiers, minutes) => {
        const { totalMinor, trace } = priceOf(tiers, minutes)
        expect(trace.every((step) => step.totalMinor === step.count * step.eachMinor)).toBe(true)
        expect(trace.reduce((sum, step) => sum + step.totalMinor, 0)).toBe(totalMinor)
        const covered = trace.reduce((sum, step) => sum + step.count * UNIT_HOURS[step.unit] * HOUR, 0)
        expect(covered).toBeGreaterThanOrEqual(minutes)
      }),
    )
  })

  it('never rises by renting shorter, and no single tier alone is cheaper', () => {
    fc.assert(
      fc.property(tierSets, spans, fc.integer({ min: 0, max: 3 * DAY }), (tiers, minutes, more) => {
        const { totalMinor } = priceOf(tiers, minutes)
        expect(totalMinor).toBeLessThanOrEqual(priceOf(tiers, minutes + more).totalMinor)
        for (const tier of tiers) {
          expect(totalMinor).toBeLessThanOrEqual(
            Math.ceil(minutes / (UNIT_HOURS[tier.unit] * HOUR)) * tier.priceMinor,
          )
        }
      }),
    )
  })

  it('does not work on absurd questions', () => {
    expect(() => priceOf(CITY_BIKE, Number.MAX_SAFE_INTEGER)).toThrow(RangeError)
    expect(() => priceOf(CITY_BIKE, Number.NaN)).toThrow(RangeError)
    expect(() => priceOf([], DAY)).toThrow('without a price list')
  })
})

/** Every combination of counts, the last of them filled up with the shortest tier there is. */
function bruteForce(tiers: Tier[], minutes: number): number {
  const hours = Math.ceil(minutes / 60)
  const [tier, ...others] = tiers
  if (!tier) return hours <= 0 ? 0 : Number.POSITIVE_INFINITY
  const most = Math.max(0, Math.ceil(hours / UNIT_HOURS[tier.unit]))
  const totals = Array.from({ length: most + 1 }, (_, count) => {
    const rest = (hours - count * UNIT_HOURS[tier.unit]) * 60
    return count * tier.priceMinor + (others.length || rest > 0 ? bruteForce(others, rest) : 0)
  })
  return Math.min(...totals)
}
