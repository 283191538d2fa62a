import type { PriceUnit } from '@/lib/generated/prisma/client'
import { fromPrice, sortTiers, type Tier, UNITS } from './product'

/** Some weeks or months with prices of their own, both days included; without any, the product is not rented out then. */
export type PriceSeason = { name: string; firstDay: string; lastDay: string; tiers: Tier[] }

/** From so many days on, so many per cent less. */
export type DurationDiscount = { fromDays: number; percent: number }

/**
 * What a product costs on which rental day: the season that holds the day, else the standing tiers; times what the weekday
 * costs (per cent, Monday first; empty: all of it); less what is taken off long rentals. Amounts for one unit, VAT included.
 */
export type PriceList = {
  tiers: Tier[]
  seasons: PriceSeason[]
  weekdayPercents: number[]
  discounts: DurationDiscount[]
}

/** A fixed deposit, or with a percentage that share of the rent, within what it comes to at the least and at the most. */
export type DepositRule = {
  depositMinor: number
  depositPercent: number | null
  depositMostMinor: number | null
}

/** Everything that says what a product costs. */
export type ProductPrices = PriceList & DepositRule & { vatRateBp: number }

/** Half a decade of four seasons a year. */
export const MOST_SEASONS = 20
export const MOST_DISCOUNTS = 4

export const PRICE_COLUMNS = {
  tiers: { select: { unit: true, priceMinor: true } },
  priceSeasons: {
    select: {
      name: true,
      firstDay: true,
      lastDay: true,
      hourMinor: true,
      dayMinor: true,
      threeDaysMinor: true,
      weekMinor: true,
    },
    orderBy: { firstDay: 'asc' },
  },
  weekdayPercents: true,
  discountDays: true,
  discountPercents: true,
} as const

export const PRODUCT_PRICE_COLUMNS = {
  ...PRICE_COLUMNS,
  depositMinor: true,
  depositPercent: true,
  depositMostMinor: true,
  vatRateBp: true,
} as const

/** Whatever has a price on some day is offered. */
export const HAS_PRICES = { OR: [{ tiers: { some: {} } }, { priceSeasons: { some: {} } }] }

export type PriceRow = {
  tiers: Tier[]
  priceSeasons: (SeasonAmounts & { name: string; firstDay: Date | string; lastDay: Date | string })[]
  weekdayPercents: number[]
  discountDays: number[]
  discountPercents: number[]
}

export type SeasonAmounts = Record<(typeof COLUMN_OF)[PriceUnit], number | null>

const COLUMN_OF = {
  HOUR: 'hourMinor',
  DAY: 'dayMinor',
  THREE_DAYS: 'threeDaysMinor',
  WEEK: 'weekMinor',
} as const satisfies Record<PriceUnit, string>

// Prisma reads a day as an instant, PostgreSQL's JSON has it as people write it.
const dayIn = (day: Date | string): string => (typeof day === 'string' ? day : day.toISOString().slice(0, 10))

/** The price list as it is stored with a product. */
export const priceListOf = (row: PriceRow): PriceList => ({
  tiers: sortTiers(row.tiers),
  seasons: row.priceSeasons.map((season) => ({
    name: season.name,
    firstDay: dayIn(season.firstDay),
    lastDay: dayIn(season.lastDay),
    tiers: UNITS.flatMap((unit) => {
      const priceMinor = season[COLUMN_OF[unit]]
      return priceMinor === null ? [] : [{ unit, priceMinor }]
    }),
  })),
  weekdayPercents: row.weekdayPercents,
  discounts: row.discountDays.map((fromDays, at) => ({ fromDays, percent: row.discountPercents[at] ?? 0 })),
})

/** Everything that says what a product costs, as it is stored with it. */
export const productPricesOf = (row: PriceRow & DepositRule & { vatRateBp: number }): ProductPrices => ({
  ...priceListOf(row),
  depositMinor: row.depositMinor,
  depositPercent: row.depositPercent,
  depositMostMinor: row.depositMostMinor,
  vatRateBp: row.vatRateBp,
})

/** The tiers of a season as its columns. */
export function amountsOf(tiers: Tier[]): SeasonAmounts {
  const amounts: SeasonAmounts = { hourMinor: null, dayMinor: null, threeDaysMinor: null, weekMinor: null }
  for (const { unit, priceMinor } of tiers) amounts[COLUMN_OF[unit]] = priceMinor
  return amounts
}

/** The price a catalogue without dates begins at, and whether it is another one on some days. */
export function beginsAt({
  tiers,
  seasons,
  weekdayPercents,
}: PriceList): (Tier & { varies: boolean }) | null {
  const lists = [tiers, ...seasons.map((season) => season.tiers)].filter((list) => list.length > 0)
  const [first, ...others] = lists.flatMap((list) => fromPrice(list) ?? [])
  if (!first) return null
  const least = others.reduce((low, tier) => (tier.priceMinor < low.priceMinor ? tier : low), first)
  return { ...least, varies: others.length > 0 || weekdayPercents.some((percent) => percent !== 100) }
}
