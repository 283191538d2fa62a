import { prisma } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { dayAfter, dayOf, localMinutes, minuteOf, type Period } from '@/lib/period'
import type { CatalogueProduct, CatalogueVariant } from './catalogue-product'
import type { Location } from './find-locations'
import { PAGE_SIZE } from './list-page'
import { type ListPage, type ListQuestion, type ListRow, limit, pageOf, partOfList } from './list-rows'
import { sizesWithFree } from './product-sizes'
import { lapsedBy } from './units-out'

export type ProductWithFree = Omit<CatalogueProduct, 'variants'> & {
  variants: (CatalogueVariant & { free: number })[]
}

type Dates = { location: Location; period: Period }

/**
 * A page of what is to rent over dates at a shop, with how many of every size are free: first what can be had, then
 * what is taken, has no price on a day, or whose rule the dates break. As exact as `findFree`. One query where the page is
 * full of what can be had, or about one product, otherwise two.
 */
export async function findPageWithFree(
  { location, period, ...question }: ListQuestion & Dates,
  at: Date,
): Promise<ListPage<ProductWithFree>> {
  const sizes = sizesWithFree(location.id, period)
  const isHad = Prisma.sql`sizes.free > 0 AND ${keepsRule(location, period, at)}
    AND ${isPriced(location, period)}`
  const goneFrom = (after: ListQuestion['after']) =>
    partOfList('gone', { ...question, after }, sizes, Prisma.sql`NOT (${isHad})`)
  const ask = (page: Prisma.Sql) =>
    prisma.$queryRaw<ListRow<ProductWithFree>[]>`/* kept */ WITH ${lapsedBy(at)} ${page}`
  if (question.after?.part === 'gone') return pageOf(await ask(goneFrom(question.after)))
  const free = partOfList('free', question, sizes, isHad)
  // To plan and open both halves is half of what a page would cost that is full of what can be had.
  const had = question.slug ? [] : await ask(free)
  if (had.length > PAGE_SIZE) return pageOf(had)
  return pageOf(await ask(Prisma.sql`(${free}) UNION ALL (${goneFrom(null)}) ${limit(PAGE_SIZE + 1)}`))
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

/**
 * Whether each day has a price: by the season that it lies in, else by the standing list. Nearly nothing has a season then.
 * No EXISTS, for which PostgreSQL would read the prices of all products before it looks at the first.
 */
function isPriced({ timeZone }: Location, period: Period): Prisma.Sql {
  const first = dayOf(period.from, timeZone)
  const days = Math.ceil(Math.max(1, localMinutes(period, timeZone)) / (24 * 60))
  const last = dayAfter(first, days - 1)
  const standing = Prisma.sql`(SELECT 1 FROM price_tier WHERE product_id = product.id LIMIT 1) IS NOT NULL`
  const season = Prisma.sql`FROM price_season WHERE product_id = product.id`
  return Prisma.sql`CASE
    WHEN (SELECT 1 ${season} AND first_day <= ${last}::date AND last_day >= ${first}::date LIMIT 1) IS NULL THEN ${standing}
    ELSE NOT EXISTS (
      SELECT FROM generate_series(${first}::date, ${last}::date, interval '1 day') AS day
      WHERE NOT coalesce(
        (SELECT num_nonnulls(hour_minor, day_minor, three_days_minor, week_minor) > 0
          ${season} AND day BETWEEN first_day AND last_day), ${standing})) END`
}
