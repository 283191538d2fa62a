import { prisma } from '@/lib/db'
import type { Period } from '@/lib/period'
import { byVariant, findFree } from './availability'
import { type CatalogueProduct, type CatalogueVariant, findProducts, type Listed } from './find-products'

export type ProductWithFree = Omit<CatalogueProduct, 'variants'> & {
  variants: (CatalogueVariant & { free: number })[]
}

/** The catalogue with how many units of every variant are free at a shop over a period. */
export async function findProductsWithFree(
  { locationId, period, ...listed }: { locationId: string; period: Period } & Listed,
  at: Date,
): Promise<ProductWithFree[]> {
  const products = await findProducts(listed)
  const variantIds = products.flatMap(({ variants }) => variants.map(({ id }) => id))
  const asked = { periods: [period], locationIds: [locationId], variantIds, at }
  const free = byVariant(await findFree(prisma, asked))
  return products.map((product) => ({
    ...product,
    variants: product.variants.map((variant) => ({ ...variant, free: free.get(variant.id) ?? 0 })),
  }))
}
