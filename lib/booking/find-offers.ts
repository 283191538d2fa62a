import type { Location } from '@/lib/inventory/find-locations'
import { findPageWithFree, type ProductWithFree } from '@/lib/inventory/find-page-with-free'
import type { ListPlace } from '@/lib/inventory/list-page'
import type { ListQuestion } from '@/lib/inventory/list-rows'
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

/** A page of the list; `next` is where it goes on, null at the end. */
export type Offers = { location: Location; period: Period; offers: Offer[]; next: ListPlace | null }

/**
 * What the shop rents over a period at a location, a page of it: first what can be had and what it costs, then what
 * cannot. One query, however long the list.
 */
export async function findOffers(
  { location, period, ...question }: { location: Location; period: Period } & ListQuestion,
  at: Date,
): Promise<Outcome<Offers, PeriodRefusal | 'unknown-product'>> {
  const refusal = refusePeriod(period, location, at)
  if (refusal) return refusal
  const priceFor = pricing(period, location.timeZone)
  const { products, next } = await findPageWithFree({ location, period, ...question }, at)
  if (question.slug && products.length === 0) return refused('unknown-product')
  const offers = products.map((product): Offer => {
    const priced = priceFor(product)
    return {
      ...product,
      ...(priced ?? UNPRICED),
      free: product.variants.reduce((sum, { free }) => sum + free, 0),
      breach: priced ? ruleBreach(period, location.timeZone, product.rule, at) : 'no-price',
    }
  })
  return ok({ location, period, offers, next })
}
