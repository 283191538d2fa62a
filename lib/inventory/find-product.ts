import { prisma } from '@/lib/db'
import type { ProductInDetail } from './catalogue-product'
import { inCatalogue } from './in-catalogue'
import { type ListRow, PRODUCT_COLUMNS } from './list-rows'
import { SIZES_WITH_PARTS } from './product-sizes'

/** One product by the name in its address, with its sizes and price list; also one that the shop does not show (any more). One query. */
export async function findProduct(slug: string): Promise<ProductInDetail | null> {
  const [row] = await prisma.$queryRaw<ListRow<ProductInDetail>[]>`/* kept */
    SELECT ${PRODUCT_COLUMNS} FROM product LEFT JOIN rental_rule ON rental_rule.product_id = product.id ${SIZES_WITH_PARTS}
    WHERE product.slug = ${slug}`
  return row ? inCatalogue<ProductInDetail>(row) : null
}
