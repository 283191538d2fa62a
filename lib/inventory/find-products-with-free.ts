import { prisma } from '@/lib/db'
import type { Period } from '@/lib/period'
import { byVariant, findFree } from './availability'
import { type CatalogueProduct, type CatalogueVariant, findProducts } from './find-products'
import type { Category } from './product'

export type ProductWithFree = Omit<CatalogueProduct, 'variants'> & {
  variants: (CatalogueVariant & { free: number })[]
}

/** The catalogue with how many units of every variant are free at a shop over a period. */
export async function findProductsWithFree(
  where: { locationId: string; period: Period; category?: Category },
  at: Date,
): Promise<ProductWithFree[]> {
  const products = await findProducts({ category: where.category })
  const variantIds = products.flatMap(({ variants }) => variants.map(({ id }) => id))
  const asked = { periods: [where.period], locationIds: [where.locationId], variantIds, at }
  const free = byVariant(await findFree(prisma, asked))
  return products.map((product) => ({
    ...product,
    variants: product.variants.map((variant) => ({ ...variant, free: free.get(variant.id) ?? 0 })),
  }))
}
