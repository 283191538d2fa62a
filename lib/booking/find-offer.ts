import { prisma } from '@/lib/db'
import { byVariant, findFree } from '@/lib/inventory/availability'
import type { CatalogueProduct } from '@/lib/inventory/catalogue-product'
import type { Location } from '@/lib/inventory/find-locations'
import type { Period } from '@/lib/period'
import type { Offer } from './find-offers'
import { pricing, UNPRICED } from './price-over'
import { ruleBreach } from './rule-breach'

/** One product over a period at a shop: what it costs, and how many of each size are free. */
export async function findOffer(
  { product, location, period }: { product: CatalogueProduct; location: Location; period: Period },
  at: Date,
): Promise<Offer> {
  const variantIds = product.variants.map(({ id }) => id)
  const free = byVariant(
    await findFree(prisma, { periods: [period], at, variantIds, locationIds: [location.id] }),
  )
  const variants = product.variants.map((variant) => ({ ...variant, free: free.get(variant.id) ?? 0 }))
  const priced = pricing(period, location.timeZone)(product)
  const count = variants.reduce((sum, variant) => sum + variant.free, 0)
  const breach = priced ? ruleBreach(period, location.timeZone, product.rule, at) : 'no-price'
  return { ...product, ...(priced ?? UNPRICED), variants, free: count, breach }
}
