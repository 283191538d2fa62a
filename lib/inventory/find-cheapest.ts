import { prisma } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { CatalogueProduct } from './catalogue-product'
import { inCatalogue } from './in-catalogue'
import { type ListRow, partOfList } from './list-rows'
import { CATEGORIES } from './product'
import { SIZES } from './product-sizes'

/** Of each kind of gear what begins at the lowest price; a kind that has nothing is left out. One query. */
export async function findCheapest(): Promise<CatalogueProduct[]> {
  const each = CATEGORIES.map(
    (category) =>
      Prisma.sql`(${partOfList('free', { category, sort: 'price' }, SIZES, Prisma.sql`true`, 1)})`,
  )
  const rows = await prisma.$queryRaw<ListRow[]>`/* kept */ ${Prisma.join(each, ' UNION ALL ')}`
  return rows.map((row) => inCatalogue<CatalogueProduct>(row))
}
