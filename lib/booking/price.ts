import type { PriceList } from '@/lib/inventory/price-list'
import type { Tier } from '@/lib/inventory/product'
import { cheapestCover } from './price-cover'
import { ratesOf, type StepDays } from './price-day'

/** One row of the explanation of a price: "2 × week at 560". `on` says by which lists, unless it is the standing one at its full price. */
export type RateStep = {
  unit: Tier['unit']
  count: number
  eachMinor: number
  totalMinor: number
  on?: StepDays[]
}

/** What is taken off for a long rental; with `pricedDays` it is priced as one of so many days, because that is cheaper. */
export type DiscountStep = {
  fromDays: number
  percent: number
  pricedDays: number | null
  totalMinor: number
}

export type PriceStep = RateStep | DiscountStep

export type Price = { totalMinor: number; trace: PriceStep[] }

/** No price is worked out for longer than this, so that an absurd question costs nothing. */
const MOST_HOURS = 366 * 24

/**
 * What one unit costs from a local day on, for so many minutes on the wall clock, one hour at least, with how it came about;
 * null where a day has no price. The rule stands in docs/decisions/019: the cheapest way to cover the rental with rates laid
 * end to end, each rate made of an equal share of each of its days. A longer rental is never cheaper than a shorter one.
 */
export function priceOf(prices: PriceList, firstDay: string, minutes: number): Price | null {
  const hours = Math.max(1, Math.ceil(minutes / 60))
  if (!(hours <= MOST_HOURS)) throw new RangeError(`No price is worked out for ${minutes} minutes.`)
  const days = Math.ceil(hours / 24)
  const longer = prices.discounts.filter(({ fromDays }) => fromDays > days)
  const rates = ratesOf(prices, firstDay, Math.max(days, ...longer.map(({ fromDays }) => fromDays)))
  const plain = cheapestCover(rates, hours)
  if (!plain) return null
  const reached = prices.discounts.filter(({ fromDays }) => fromDays <= days)
  const asItIs = reduced(plain, reached.at(-1), null)
  // Whoever brings it back earlier never pays more for that.
  return longer.reduce((least, discount) => {
    const cover = cheapestCover(rates, (discount.fromDays - 1) * 24 + 1)
    const price = cover && reduced(cover, discount, discount.fromDays)
    return price && price.totalMinor < least.totalMinor ? price : least
  }, asItIs)
}

function reduced(
  cover: { totalMinor: number; trace: RateStep[] },
  discount: { fromDays: number; percent: number } | undefined,
  pricedDays: number | null,
): Price {
  if (!discount) return cover
  const offMinor = Math.round((cover.totalMinor * discount.percent) / 100)
  return {
    totalMinor: cover.totalMinor - offMinor,
    trace: [...cover.trace, { ...discount, pricedDays, totalMinor: -offMinor }],
  }
}
