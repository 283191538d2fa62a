import { prisma } from '@/lib/db'
import type { CatalogueProduct } from './catalogue-product'
import { inCatalogue } from './in-catalogue'
import { type ListRow, PRODUCT_COLUMNS } from './list-rows'
import { SIZES } from './product-sizes'

/** One product by the name in its address, with its sizes and price list; also one that the shop does not show (any more). One query. */
export async function findProduct(slug: string): Promise<CatalogueProduct | null> {
  const [row] = await prisma.$queryRaw<ListRow[]>`/* kept */
    SELECT ${PRODUCT_COLUMNS} FROM product LEFT JOIN rental_rule ON rental_rule.product_id = product.id ${SIZES}
    WHERE product.slug = ${slug}`
  return row ? inCatalogue<CatalogueProduct>(row) : null
}
