import { prisma } from '@/lib/db'
import { type CatalogueProduct, PRODUCT } from './find-products'
import { sortTiers } from './product'
import { ruleOf } from './rental-rule'

/** One product by the name in its address, with its sizes and price list; also one that the shop does not show (any more). */
export async function findProduct(slug: string): Promise<CatalogueProduct | null> {
  const product = await prisma.product.findUnique({ where: { slug }, select: PRODUCT })
  return product && { ...product, tiers: sortTiers(product.tiers), rule: ruleOf(product.rule) }
}
