import { prisma } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { CatalogueProduct } from './catalogue-product'
import { type ListPage, type ListQuestion, type ListRow, pageOf, partOfList } from './list-rows'
import { SIZES } from './product-sizes'

/** A page of the catalogue without dates. One query that reads no more of it than the page. */
export async function findCataloguePage(question: ListQuestion): Promise<ListPage<CatalogueProduct>> {
  const page = partOfList('free', question, SIZES, Prisma.sql`true`)
  return pageOf(await prisma.$queryRaw<ListRow[]>`/* kept */ ${page}`)
}
