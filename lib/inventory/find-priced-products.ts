import { prisma } from '@/lib/db'
import { PRODUCT_PRICE_COLUMNS, type ProductPrices, productPricesOf } from './price-list'

/** A product as those see it who set its prices; it need not have any yet. */
export type PricedProduct = {
  id: string
  slug: string
  name: string
  currency: string
  prices: ProductPrices
}

/** Every product with everything that says what it costs, or the one with that name in its address. */
export async function findPricedProducts(slug?: string): Promise<PricedProduct[]> {
  const rows = await prisma.product.findMany({
    where: { slug },
    select: { id: true, slug: true, name: true, currency: true, ...PRODUCT_PRICE_COLUMNS },
    orderBy: { position: 'asc' },
  })
  return rows.map(({ id, slug: own, name, currency, ...row }) => ({
    ...{ id, slug: own, name, currency },
    prices: productPricesOf(row),
  }))
}
