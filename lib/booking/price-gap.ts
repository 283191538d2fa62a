import type { PriceList } from '@/lib/inventory/price-list'
import { type Refused, refused } from '@/lib/outcome'
import { dayAfter, dayOf, localMinutes, type Period } from '@/lib/period'
import { ratesOf } from './price-day'

/** Days in a row that no list of a product covers, both included. */
export type Gap = { firstDay: string; lastDay: string }

/**
 * The days from one to another that nobody has set a price for, as stretches. A season without prices is no gap: it says
 * that the product is not rented out then.
 */
export function gapsIn({ tiers, seasons }: PriceList, firstDay: string, lastDay: string): Gap[] {
  if (tiers.length > 0) return []
  const gaps: Gap[] = []
  let open = firstDay
  for (const season of [...seasons].sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1))) {
    if (season.lastDay < open) continue
    if (season.firstDay > lastDay) break
    if (season.firstDay > open) gaps.push({ firstDay: open, lastDay: dayAfter(season.firstDay, -1) })
    open = dayAfter(season.lastDay, 1)
  }
  return open <= lastDay ? [...gaps, { firstDay: open, lastDay }] : gaps
}

type Thing = { name: string; prices: PriceList }

/** Refuses a rental over a day on which one of the things has no price, and names the day; never takes another price instead. */
export function noPriceOver(things: Thing[], period: Period, timeZone: string): Refused<'no-price'> | null {
  const first = dayOf(period.from, timeZone)
  const days = Math.ceil(Math.max(1, localMinutes(period, timeZone)) / (24 * 60))
  for (const { name, prices } of things) {
    const at = ratesOf(prices, first, days)
      .slice(0, days)
      .findIndex(({ tiers }) => tiers === null)
    if (at < 0) continue
    const day = dayAfter(first, at)
    const season = prices.seasons.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)
    return refused('no-price', {
      description: name,
      day,
      season: season?.name ?? null,
      lastDay: season?.lastDay ?? null,
    })
  }
  return null
}

/** Whether each day of a rental has a price; what lists suggest is asked this. */
export const isPricedOver = (prices: PriceList, period: Period, timeZone: string): boolean =>
  noPriceOver([{ name: '', prices }], period, timeZone) === null

/** The last day up to which a product has been priced without a gap; null when that never ends. */
export function pricedUntil(prices: PriceList, today: string, furthestDays: number): string | null {
  const [gap] = gapsIn(prices, today, dayAfter(today, furthestDays))
  return gap ? dayAfter(gap.firstDay, -1) : null
}
