import { prisma } from '@/lib/db'
import { byVariant, findFree } from '@/lib/inventory/availability'
import type { Location } from '@/lib/inventory/find-locations'
import type { CatalogueProduct } from '@/lib/inventory/find-products'
import { localMinutes, type Period } from '@/lib/period'
import type { Offer } from './find-offers'
import { priceOf } from './price'
import { ruleBreach } from './rule-breach'

/** One product over a period at a shop: what it costs, and how many of each size are free. */
export async function findOffer(
  { product, location, period }: { product: CatalogueProduct; location: Location; period: Period },
  at: Date,
): Promise<Offer | null> {
  if (product.tiers.length === 0) return null
  const variantIds = product.variants.map(({ id }) => id)
  const free = byVariant(
    await findFree(prisma, { periods: [period], at, variantIds, locationIds: [location.id] }),
  )
  const variants = product.variants.map((variant) => ({ ...variant, free: free.get(variant.id) ?? 0 }))
  const { totalMinor, trace } = priceOf(product.tiers, localMinutes(period, location.timeZone))
  const count = variants.reduce((sum, variant) => sum + variant.free, 0)
  const breach = ruleBreach(period, location.timeZone, product.rule, at)
  return { ...product, variants, free: count, rentMinor: totalMinor, trace, breach }
}
