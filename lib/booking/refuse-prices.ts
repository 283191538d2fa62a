import { MOST_SEASONS, type ProductPrices } from '@/lib/inventory/price-list'
import { type Refused, refused } from '@/lib/outcome'
import { dayAfter } from '@/lib/period'
import { gapsIn } from './price-gap'
import { FURTHEST_DAYS } from './rental-period'

export type PricesRefusal =
  | 'prices-missing'
  | 'day-price-missing'
  | 'price-seasons-overlap'
  | 'price-seasons-too-many'
  | 'discounts-crossed'
  | 'deposit-crossed'
  | 'prices-gap'

/** As many stretches as fit into a sentence. */
const MOST_GAPS = 4

/**
 * Why prices cannot be published: two seasons on one day, a list that cannot price a single day, or days up to the last one
 * that can be booked which no list covers. Null when they can.
 */
export function refusePrices(prices: ProductPrices, today: string): Refused<PricesRefusal> | null {
  const { tiers, discounts, depositMinor, depositMostMinor } = prices
  const seasons = [...prices.seasons].sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1))
  if (seasons.length > MOST_SEASONS) return refused('price-seasons-too-many', { most: MOST_SEASONS })
  const lists = [{ name: null, tiers }, ...seasons].filter((list) => list.tiers.length > 0)
  if (lists.length === 0) return refused('prices-missing')
  const coarse = lists.find((list) => !list.tiers.some(({ unit }) => unit === 'HOUR' || unit === 'DAY'))
  if (coarse) return refused('day-price-missing', { name: coarse.name })
  const second = seasons.find((season, at) => at > 0 && season.firstDay <= seasons[at - 1]!.lastDay)
  if (second) {
    const first = seasons[seasons.indexOf(second) - 1]!
    return refused('price-seasons-overlap', { name: first.name, other: second.name, day: second.firstDay })
  }
  const isCrossed = discounts.some(
    ({ fromDays, percent }, at) =>
      at > 0 && (fromDays <= discounts[at - 1]!.fromDays || percent <= discounts[at - 1]!.percent),
  )
  if (isCrossed) return refused('discounts-crossed')
  if (depositMostMinor !== null && depositMostMinor < depositMinor) return refused('deposit-crossed')
  const gaps = gapsIn(prices, today, dayAfter(today, FURTHEST_DAYS))
  if (gaps.length === 0) return null
  const days = gaps.slice(0, MOST_GAPS).map(({ firstDay, lastDay }) => `${firstDay}/${lastDay}`)
  return refused('prices-gap', { days: days.join(','), more: gaps.length - days.length })
}
