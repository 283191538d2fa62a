import { prisma } from '@/lib/db'
import { type CatalogueProduct, PRODUCT } from './find-products'
import { inCatalogue } from './in-catalogue'

/** One product by the name in its address, with its sizes and price list. */
export async function findProduct(slug: string): Promise<CatalogueProduct | null> {
  const product = await prisma.product.findUnique({ where: { slug }, select: PRODUCT })
  return product && inCatalogue(product)
}
