import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DurationDiscount, PriceList } from '@/lib/inventory/price-list'
import { type Tier, UNITS } from '@/lib/inventory/product'
import { dayAfter } from '@/lib/period'
import { type PriceStep, priceOf, type RateStep } from './price'

const HOUR = 60
const DAY = 24 * HOUR
const HOURS = { HOUR: 1, DAY: 24, THREE_DAYS: 72, WEEK: 168 }
const CITY_BIKE: Tier[] = [
  { unit: 'HOUR', priceMinor: 40_00 },
  { unit: 'DAY', priceMinor: 100_00 },
  { unit: 'THREE_DAYS', priceMinor: 270_00 },
  { unit: 'WEEK', priceMinor: 560_00 },
]
const listOf = (tiers: Tier[], change: Partial<PriceList> = {}): PriceList => ({
  tiers,
  seasons: [],
  weekdayPercents: [],
  discounts: [],
  ...change,
})
/** A Monday. */
const MONDAY = '2027-06-07'
const plain = (tiers: Tier[], minutes: number) => {
  const price = priceOf(listOf(tiers), MONDAY, minutes)
  if (!price) throw new Error('There is no price.')
  return price
}
const ratesIn = (trace: PriceStep[]): RateStep[] => trace.filter((step) => 'unit' in step)
const wordsOf = (trace: PriceStep[]) =>
  ratesIn(trace)
    .map(({ unit, count }) => `${count} ${unit}`)
    .join(' + ')

const tierSets: fc.Arbitrary<Tier[]> = fc
  .tuple(
    ...UNITS.map((unit) =>
      fc.option(fc.record({ unit: fc.constant(unit), priceMinor: fc.integer({ min: 1, max: 9_999 }) })),
    ),
  )
  .map((tiers) => tiers.filter((tier) => tier !== null))
  .filter((tiers) => tiers.length > 0)

const spans = fc.integer({ min: 1, max: 20 * DAY })
const percents = fc.integer({ min: 1, max: 60 })

/** Lists with seasons that cut the rental anywhere, dear Saturdays, and discounts for long rentals. */
const priceLists: fc.Arbitrary<PriceList> = fc.record({
  tiers: fc.oneof(tierSets, fc.constant<Tier[]>([])),
  seasons: fc
    .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 8 }), fc.option(tierSets)), {
      maxLength: 4,
    })
    .map((rows) => {
      let from = 0
      return rows.map(([gap, length, tiers], at) => {
        const firstDay = dayAfter(MONDAY, from + gap)
        from += gap + length
        return { name: `S${at}`, firstDay, lastDay: dayAfter(MONDAY, from - 1), tiers: tiers ?? [] }
      })
    }),
  weekdayPercents: fc.oneof(
    fc.constant<number[]>([]),
    fc.array(fc.integer({ min: 10, max: 300 }), { minLength: 7, maxLength: 7 }),
  ),
  discounts: fc
    .tuple(fc.integer({ min: 2, max: 9 }), percents, fc.integer({ min: 1, max: 9 }), percents)
    .chain(([from, one, more, other]) =>
      fc.constantFrom<DurationDiscount[]>(
        [],
        [{ fromDays: from, percent: Math.min(one, other) }],
        [
          { fromDays: from, percent: Math.min(one, other) },
          { fromDays: from + more, percent: Math.max(one, other) },
        ],
      ),
    ),
})

describe('the price of a rental by one standing list', () => {
  it.each([
    ['a minute is an hour', 1, 40_00, '1 HOUR'],
    ['two hours', 2 * HOUR, 80_00, '2 HOUR'],
    ['a minute more is a third hour, and then the day is cheaper', 2 * HOUR + 1, 100_00, '1 DAY'],
    ['SHF-17 one day', DAY, 100_00, '1 DAY'],
    ['an hour more than a day', DAY + HOUR, 140_00, '1 DAY + 1 HOUR'],
    ['six days: twice three, not the week', 6 * DAY, 540_00, '2 THREE_DAYS'],
    ['seven days', 7 * DAY, 560_00, '1 WEEK'],
    ['eight days', 8 * DAY, 660_00, '1 WEEK + 1 DAY'],
    ['ninety days', 90 * DAY, 12 * 560_00 + 540_00, '12 WEEK + 2 THREE_DAYS'],
  ])('%s', (_title, minutes, totalMinor, words) => {
    const price = plain(CITY_BIKE, minutes)
    expect(price.totalMinor).toBe(totalMinor)
    expect(wordsOf(price.trace)).toBe(words)
  })

  it('prefers the plainer of two equal prices', () => {
    const tiers: Tier[] = [
      { unit: 'HOUR', priceMinor: 100 },
      { unit: 'DAY', priceMinor: 2400 },
    ]
    expect(plain(tiers, DAY).trace).toEqual([{ unit: 'DAY', count: 1, eachMinor: 2400, totalMinor: 2400 }])
  })

  it('is exactly the cheapest cover, by brute force', () => {
    fc.assert(
      fc.property(tierSets, spans, (tiers, minutes) => {
        expect(plain(tiers, minutes).totalMinor).toBe(bruteForce(tiers, minutes))
      }),
    )
  })

  it('covers the whole time, and no single tier alone is cheaper', () => {
    fc.assert(
      fc.property(tierSets, spans, (tiers, minutes) => {
        const { totalMinor, trace } = plain(tiers, minutes)
        const covered = ratesIn(trace).reduce((sum, step) => sum + step.count * HOURS[step.unit] * HOUR, 0)
        expect(covered).toBeGreaterThanOrEqual(minutes)
        for (const tier of tiers) {
          expect(totalMinor).toBeLessThanOrEqual(
            Math.ceil(minutes / (HOURS[tier.unit] * HOUR)) * tier.priceMinor,
          )
        }
      }),
    )
  })

  it('does not work on absurd questions', () => {
    expect(() => plain(CITY_BIKE, Number.MAX_SAFE_INTEGER)).toThrow(RangeError)
    expect(() => plain(CITY_BIKE, Number.NaN)).toThrow(RangeError)
    expect(priceOf(listOf([]), MONDAY, DAY)).toBeNull()
  })
})

describe('the price of a rental by date', () => {
  const summer = {
    name: 'Summer',
    firstDay: '2027-06-10',
    lastDay: '2027-06-20',
    tiers: CITY_BIKE.map((tier) => ({ ...tier, priceMinor: tier.priceMinor * 2 })),
  }
  const SATURDAYS = [100, 100, 100, 100, 100, 120, 100]

  it('asks of a week that crosses into a season an equal share of each day', () => {
    const price = priceOf(listOf(CITY_BIKE, { seasons: [summer] }), MONDAY, 7 * DAY)
    // 3 of 7 days at 560, 4 of 7 at 1120; three single days and then by the day would be dearer.
    expect(price?.totalMinor).toBe(880_00)
    expect(price?.trace).toEqual([
      {
        unit: 'WEEK',
        count: 1,
        eachMinor: 880_00,
        totalMinor: 880_00,
        on: [
          { days: 3, season: null, priceMinor: 560_00, percent: 100, weekday: null },
          { days: 4, season: 'Summer', priceMinor: 1120_00, percent: 100, weekday: null },
        ],
      },
    ])
  })

  it('takes the day by its beginning: Friday evening to Saturday evening is a Friday', () => {
    const list = listOf(CITY_BIKE, { weekdayPercents: SATURDAYS })
    expect(priceOf(list, '2027-06-11', DAY)?.totalMinor).toBe(100_00)
    expect(priceOf(list, '2027-06-12', DAY)?.totalMinor).toBe(120_00)
    expect(priceOf(list, '2027-06-12', 2 * HOUR)?.totalMinor).toBe(96_00)
    // A week holds one Saturday: 560 and a fifth of 80 on top.
    expect(priceOf(list, MONDAY, 7 * DAY)?.totalMinor).toBe(576_00)
  })

  it('takes a discount off long rentals, and prices a shorter one as the longer where that is cheaper', () => {
    const list = listOf([{ unit: 'DAY', priceMinor: 99_99 }], { discounts: [{ fromDays: 5, percent: 30 }] })
    expect(priceOf(list, MONDAY, 3 * DAY)?.totalMinor).toBe(299_97)
    const [four, five] = [4, 5].map((days) => priceOf(list, MONDAY, days * DAY))
    expect(five?.totalMinor).toBe(499_95 - 149_99)
    expect(four?.totalMinor).toBe(five?.totalMinor)
    expect(four?.trace.at(-1)).toEqual({ fromDays: 5, percent: 30, pricedDays: 5, totalMinor: -149_99 })
    expect(five?.trace.at(-1)).toMatchObject({ pricedDays: null })
  })

  it('has no price on a day that no list covers, and none in a season without prices', () => {
    const closed = { ...summer, tiers: [] }
    expect(priceOf(listOf([], { seasons: [summer] }), '2027-06-20', DAY)).not.toBeNull()
    expect(priceOf(listOf([], { seasons: [summer] }), '2027-06-20', DAY + 1)).toBeNull()
    expect(priceOf(listOf(CITY_BIKE, { seasons: [closed] }), '2027-06-09', DAY)?.totalMinor).toBe(100_00)
    expect(priceOf(listOf(CITY_BIKE, { seasons: [closed] }), '2027-06-09', 2 * DAY)).toBeNull()
  })

  it('explains every minor unit', () => {
    fc.assert(
      fc.property(priceLists, spans, (list, minutes) => {
        const price = priceOf(list, MONDAY, minutes)
        if (!price) return
        expect(price.trace.reduce((sum, step) => sum + step.totalMinor, 0)).toBe(price.totalMinor)
        expect(ratesIn(price.trace).every((step) => step.totalMinor === step.count * step.eachMinor)).toBe(
          true,
        )
        expect(Number.isInteger(price.totalMinor) && price.totalMinor >= 0).toBe(true)
      }),
    )
  })

  it('never rises by renting shorter, whatever seasons, weekdays and discounts it crosses', () => {
    fc.assert(
      fc.property(priceLists, spans, fc.integer({ min: 0, max: 5 * DAY }), (list, minutes, more) => {
        const longer = priceOf(list, MONDAY, minutes + more)
        if (!longer) return
        expect(priceOf(list, MONDAY, minutes)?.totalMinor).toBeLessThanOrEqual(longer.totalMinor)
      }),
      { numRuns: 500 },
    )
  })

  it('is the same when a season repeats the standing list', () => {
    fc.assert(
      fc.property(tierSets, spans, (tiers, minutes) => {
        const same = { name: 'Same', firstDay: MONDAY, lastDay: '2028-06-07', tiers }
        expect(priceOf(listOf([], { seasons: [same] }), MONDAY, minutes)?.totalMinor).toBe(
          plain(tiers, minutes).totalMinor,
        )
      }),
    )
  })
})

/** Every combination of counts, the last of them filled up with the shortest tier there is. */
function bruteForce(tiers: Tier[], minutes: number): number {
  const hours = Math.ceil(minutes / 60)
  const [tier, ...others] = tiers
  if (!tier) return hours <= 0 ? 0 : Number.POSITIVE_INFINITY
  const most = Math.max(0, Math.ceil(hours / HOURS[tier.unit]))
  const totals = Array.from({ length: most + 1 }, (_, count) => {
    const rest = (hours - count * HOURS[tier.unit]) * 60
    return count * tier.priceMinor + (others.length || rest > 0 ? bruteForce(others, rest) : 0)
  })
  return Math.min(...totals)
}
