import { prisma } from '@/lib/db'
import { type CatalogueProduct, LISTED, PRODUCT } from './find-products'
import { inCatalogue } from './in-catalogue'
import { HAS_PRICES } from './price-list'

/** More than this nobody looks through while a customer waits; another word finds the rest. */
export const MOST_FOUND = 12

/** What somebody at the counter may mean: products whose name, size or kind has every word in it, in the order of the shop. */
export async function findByWords(text: string): Promise<CatalogueProduct[]> {
  const words = text.trim().split(/\s+/).filter(Boolean).slice(0, 5)
  const has = (contains: string) => ({ contains, mode: 'insensitive' as const })
  const products = await prisma.product.findMany({
    where: {
      ...LISTED,
      AND: [
        HAS_PRICES,
        ...words.map((word) => ({
          OR: [
            { name: has(word) },
            { category: has(word) },
            { style: has(word) },
            {
              variants: { some: { archivedAt: null, name: { equals: word, mode: 'insensitive' as const } } },
            },
          ],
        })),
      ],
    },
    select: PRODUCT,
    orderBy: { position: 'asc' },
    take: MOST_FOUND,
  })
  return products.map((product) => inCatalogue<CatalogueProduct>(product))
}
