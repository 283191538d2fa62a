import { prisma } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { localMinutes, minuteOf, type Period } from '@/lib/period'
import type { Location } from './find-locations'
import type { CatalogueProduct, CatalogueVariant } from './find-products'
import { PAGE_SIZE } from './list-page'
import { type ListPage, type ListQuestion, type ListRow, pageOf, partOfList } from './list-rows'
import { sizesWithFree } from './product-sizes'
import { lapsedBy } from './units-out'

export type ProductWithFree = Omit<CatalogueProduct, 'variants'> & {
  variants: (CatalogueVariant & { free: number })[]
}

type Dates = { location: Location; period: Period }

/**
 * A page of what is to rent over dates at a shop, with how many of every size are free: first what can be had, then
 * what is taken or whose rule the dates break. One query, and as exact as `findFree`; it reads on until the page is full.
 */
export async function findPageWithFree(
  { location, period, ...question }: ListQuestion & Dates,
  at: Date,
): Promise<ListPage<ProductWithFree>> {
  const sizes = sizesWithFree(location.id, period)
  const isHad = Prisma.sql`sizes.free > 0 AND ${keepsRule(location, period, at)}`
  const goneFrom = (after: ListQuestion['after']) =>
    partOfList('gone', { ...question, after }, sizes, Prisma.sql`NOT (${isHad})`)
  // The second half is read only when the first does not fill the page.
  const page =
    question.after?.part === 'gone'
      ? goneFrom(question.after)
      : Prisma.sql`(${partOfList('free', question, sizes, isHad)}) UNION ALL (${goneFrom(null)}) LIMIT ${PAGE_SIZE + 1}`
  return pageOf(await prisma.$queryRaw<ListRow<ProductWithFree>[]>`/* kept */ WITH ${lapsedBy(at)} ${page}`)
}

/**
 * What `ruleBreach` asks of dates, for the database to ask it of the whole list. A CASE, because of an OR with "has no rule"
 * PostgreSQL expects that hardly any product keeps it, and then sorts all of them instead of walking until the page is full.
 */
function keepsRule({ timeZone }: Location, period: Period, at: Date): Prisma.Sql {
  const minutes = localMinutes(period, timeZone)
  const ahead = (period.from.getTime() - at.getTime()) / 60_000
  return Prisma.sql`CASE WHEN rental_rule.product_id IS NULL THEN true ELSE
    coalesce(notice_minutes, 0) <= ${ahead}::float8
    AND (start_minutes = '{}' OR ${minuteOf(period.from, timeZone)}::int = ANY (start_minutes))
    AND ${minutes}::float8 >= coalesce(shortest_minutes, 0)
    AND ${minutes}::float8 <= coalesce(longest_minutes, 2147483647) END`
}
