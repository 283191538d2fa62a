import { prisma } from '@/lib/db'
import type { ProductRow } from './import-products'
import { inputOf } from './product-input'

/** Every product that is not in the archive with its sizes, a line for each size, as a table takes them in again. */
export async function findTableProducts(): Promise<Omit<ProductRow, 'line'>[]> {
  const products = await prisma.product.findMany({
    where: { state: { not: 'ARCHIVED' } },
    include: { variants: { where: { archivedAt: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return products.flatMap(({ variants, ...row }): Omit<ProductRow, 'line'>[] => {
    const product = inputOf(row)
    return variants.length === 0
      ? [{ product, size: null }]
      : variants.map(({ id, name, hint, fitsFrom, fitsUntil, position }) => ({
          product,
          size: { id, name, hint, fitsFrom, fitsUntil, position },
        }))
  })
}
