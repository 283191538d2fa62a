import type { Location } from '@/lib/inventory/find-locations'
import { findPageWithFree, type ProductWithFree } from '@/lib/inventory/find-page-with-free'
import type { ListPlace } from '@/lib/inventory/list-page'
import type { ListQuestion } from '@/lib/inventory/list-rows'
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
  const minutes = localMinutes(period, location.timeZone)
  const { products, next } = await findPageWithFree({ location, period, ...question }, at)
  if (question.slug && products.length === 0) return refused('unknown-product')
  const offers = products.map((product) => {
    const { totalMinor, trace } = priceOf(product.tiers, minutes)
    return {
      ...product,
      free: product.variants.reduce((sum, { free }) => sum + free, 0),
      rentMinor: totalMinor,
      trace,
      breach: ruleBreach(period, location.timeZone, product.rule, at),
    }
  })
  return ok({ location, period, offers, next })
}
