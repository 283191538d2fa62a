import type { PriceUnit } from '@/lib/generated/prisma/client'
import type { PriceList, PriceSeason } from '@/lib/inventory/price-list'
import type { Tier } from '@/lib/inventory/product'

/** Some days of a rate that cost the same: by which list, at which price for the whole rate, and how much of it. */
export type StepDays = {
  days: number
  season: string | null
  priceMinor: number
  percent: number
  /** 1 = Monday; only where such a day costs more or less than others. */
  weekday: number | null
}

/** What holds on one rental day: the list, null where there is none, and what of it is asked. */
export type DayRate = {
  season: string | null
  tiers: Partial<Record<PriceUnit, number>> | null
  percent: number
  weekday: number | null
}

/** A day is 24 hours on the wall clock: ten to ten. It belongs to the calendar day on which it begins. */
export const UNIT_DAYS: Record<Tier['unit'], number> = { HOUR: 1, DAY: 1, THREE_DAYS: 3, WEEK: 7 }

/** A week may begin on the last day, and is priced on the days that it runs over. */
const OVERHANG = 6

/** The rates of so many rental days from a local day on, and of those that a longer rate may run over. */
export function ratesOf(prices: PriceList, firstDay: string, days: number): DayRate[] {
  const count = days + OVERHANG
  const { tiers, seasons, weekdayPercents } = prices
  const standing = tiers.length > 0 ? byUnit(tiers) : null
  if (seasons.length === 0 && weekdayPercents.length === 0) {
    return new Array(count).fill({ season: null, tiers: standing, percent: 100, weekday: null })
  }
  const spans = seasons.map((season) => ({ ...spanOf(season), name: season.name, tiers: tiersOf(season) }))
  const first = numberOf(firstDay)
  return Array.from({ length: count }, (_, at) => {
    const day = first + at
    const span = spans.find((one) => one.first <= day && day <= one.last)
    const weekday = ((day + 3) % 7) + 1
    const percent = weekdayPercents[weekday - 1] ?? 100
    return {
      season: span?.name ?? null,
      tiers: span ? span.tiers : standing,
      percent,
      weekday: percent === 100 ? null : weekday,
    }
  })
}

const byUnit = (tiers: Tier[]): DayRate['tiers'] =>
  Object.fromEntries(tiers.map(({ unit, priceMinor }) => [unit, priceMinor]))

const tiersOf = ({ tiers }: PriceSeason): DayRate['tiers'] => (tiers.length > 0 ? byUnit(tiers) : null)

const spanOf = ({ firstDay, lastDay }: PriceSeason) => ({
  first: numberOf(firstDay),
  last: numberOf(lastDay),
})

/** Days since 1970, which was a Thursday: lists ask thousands of times, and a calendar is slow. */
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000
