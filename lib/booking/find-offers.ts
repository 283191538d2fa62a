import { findLocation, type Location } from '@/lib/inventory/find-locations'
import { findProductsWithFree, type ProductWithFree } from '@/lib/inventory/find-products-with-free'
import type { Category } from '@/lib/inventory/product'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { localMinutes, type Period } from '@/lib/period'
import { type PriceStep, priceOf } from './price'
import { type PeriodRefusal, refusePeriod } from './rental-period'
import { type RuleRefusal, ruleBreach } from './rule-breach'

/**
 * A product with what one unit costs over the dates asked for, and how many are free. `free` counts all its variants;
 * `breach` says which part of its own rule the dates break, so that it cannot be had although it is free.
 */
export type Offer = ProductWithFree & {
  free: number
  rentMinor: number
  trace: PriceStep[]
  breach: RuleRefusal | null
}

export type Offers = { location: Location; period: Period; offers: Offer[] }

/** Every product of the shop over a period at a location: what is free, and what it costs. Three queries, however long the list. */
export async function findOffers(
  where: { locationId: string; period: Period; category?: Category },
  at: Date,
): Promise<Outcome<Offers, PeriodRefusal | 'unknown-location'>> {
  const location = await findLocation(where.locationId)
  if (!location) return refused('unknown-location')
  const refusal = refusePeriod(where.period, location, at)
  if (refusal) return refusal
  const minutes = localMinutes(where.period, location.timeZone)
  const products = await findProductsWithFree(where, at)
  const offers = products.map((product) => {
    const { totalMinor, trace } = priceOf(product.tiers, minutes)
    return {
      ...product,
      free: product.variants.reduce((sum, { free }) => sum + free, 0),
      rentMinor: totalMinor,
      trace,
      breach: ruleBreach(where.period, location.timeZone, product.rule, at),
    }
  })
  return ok({ location, period: where.period, offers })
}
