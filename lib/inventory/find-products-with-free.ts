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
  const [products, free] = await Promise.all([
    findProducts({ category: where.category }),
    findFree(prisma, { periods: [where.period], locationIds: [where.locationId], at }).then(byVariant),
  ])
  return products.map((product) => ({
    ...product,
    variants: product.variants.map((variant) => ({ ...variant, free: free.get(variant.id) ?? 0 })),
  }))
}
