import { findLocation, type Location } from '@/lib/inventory/find-locations'
import type { Listed } from '@/lib/inventory/find-products'
import { findProductsWithFree, type ProductWithFree } from '@/lib/inventory/find-products-with-free'
import { type Outcome, ok, refused } from '@/lib/outcome'
import type { Period } from '@/lib/period'
import type { PriceStep } from './price'
import { type Breach, pricing, UNPRICED } from './price-over'
import { type PeriodRefusal, refusePeriod } from './rental-period'
import { ruleBreach } from './rule-breach'

/**
 * A product with what one unit costs over the dates asked for, and how many are free. `free` counts all its variants;
 * `breach` says which part of its own rule the dates break, or that a day has no price, so that it cannot be had although
 * it is free. The deposit is the one for these dates.
 */
export type Offer = ProductWithFree & {
  free: number
  rentMinor: number
  trace: PriceStep[]
  breach: Breach | null
}

export type Offers = { location: Location; period: Period; offers: Offer[] }

/** Every product of the shop, or what is listed of it, over a period at a location: what is free, and what it costs. Three queries, however long the list. */
export async function findOffers(
  where: { locationId: string; period: Period } & Listed,
  at: Date,
): Promise<Outcome<Offers, PeriodRefusal | 'unknown-location' | 'unknown-product'>> {
  const location = await findLocation(where.locationId)
  if (!location) return refused('unknown-location')
  const refusal = refusePeriod(where.period, location, at)
  if (refusal) return refusal
  const priceFor = pricing(where.period, location.timeZone)
  const products = await findProductsWithFree(where, at)
  if (where.slug && products.length === 0) return refused('unknown-product')
  const offers = products.map((product): Offer => {
    const priced = priceFor(product)
    return {
      ...product,
      ...(priced ?? UNPRICED),
      free: product.variants.reduce((sum, { free }) => sum + free, 0),
      breach: priced ? ruleBreach(where.period, location.timeZone, product.rule, at) : 'no-price',
    }
  })
  return ok({ location, period: where.period, offers })
}
