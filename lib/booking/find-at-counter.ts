import { prisma } from '@/lib/db'
import { byVariant, findFree } from '@/lib/inventory/availability'
import { findByWords } from '@/lib/inventory/find-by-words'
import type { Location } from '@/lib/inventory/find-locations'
import type { Period } from '@/lib/period'
import { ruleFor } from './channel'
import type { Offer } from './find-offers'
import { pricing, UNPRICED } from './price-over'
import { ruleBreach } from './rule-breach'

/** What can go over the counter for some time, by the words somebody says: prices, and how many of each size are there for the desk. */
export async function findAtCounter(
  { location, period, words }: { location: Location; period: Period; words: string },
  at: Date,
): Promise<Offer[]> {
  const products = await findByWords(words)
  const variantIds = products.flatMap(({ variants }) => variants.map(({ id }) => id))
  const asked = { periods: [period], at, variantIds, locationIds: [location.id], channel: 'desk' as const }
  const free = byVariant(await findFree(prisma, asked))
  const { timeZone } = location
  const priceFor = pricing(period, timeZone)
  return products.map((product): Offer => {
    const variants = product.variants.map((variant) => ({ ...variant, free: free.get(variant.id) ?? 0 }))
    const priced = priceFor(product)
    const rule = ruleFor('desk', product.rule)
    return {
      ...product,
      ...(priced ?? UNPRICED),
      variants,
      free: variants.reduce((sum, variant) => sum + variant.free, 0),
      breach: priced ? ruleBreach(period, timeZone, rule, at) : 'no-price',
    }
  })
}
