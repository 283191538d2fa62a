import { Prisma } from '@/lib/generated/prisma/client'
import type { CatalogueProduct, Listed } from './catalogue-product'
import { inCatalogue, type Sized, type StoredProduct } from './in-catalogue'
import { type ListPlace, PAGE_SIZE, type Sort } from './list-page'

export type ListQuestion = Listed & { sort?: Sort; after?: ListPlace | null }

/** `next` is the place at which the list goes on, null at its end. */
export type ListPage<Product> = { products: Product[]; next: ListPlace | null }

export type ListRow<Product extends Sized = CatalogueProduct> = StoredProduct<Product> & ListPlace

/** What a product is in a query over `product` and `rental_rule`, beside which `sizes` has its variants. */
export const PRODUCT_COLUMNS = Prisma.sql`product.id, product.slug, product.category, product.style, product.name, product.summary,
  product.description, product.illustration, product.currency, product.deposit_minor AS "depositMinor",
  product.deposit_percent AS "depositPercent", product.deposit_most_minor AS "depositMostMinor",
  product.vat_rate_bp AS "vatRateBp", coalesce(product.weekday_percents, '{}') AS "weekdayPercents",
  coalesce(product.discount_days, '{}') AS "discountDays", coalesce(product.discount_percents, '{}') AS "discountPercents",
  product.state, product.kind, product.only_with AS "onlyWith", product.sized_by AS "sizedBy", product.position, sizes.variants,
  (SELECT coalesce(json_agg(json_build_object('unit', unit, 'priceMinor', price_minor) ORDER BY unit), '[]')
    FROM price_tier WHERE product_id = product.id) AS tiers,
  (SELECT coalesce(json_agg(json_build_object('name', name, 'firstDay', first_day, 'lastDay', last_day, 'hourMinor', hour_minor,
    'dayMinor', day_minor, 'threeDaysMinor', three_days_minor, 'weekMinor', week_minor) ORDER BY first_day), '[]')
    FROM price_season WHERE product_id = product.id) AS "priceSeasons",
  CASE WHEN rental_rule.product_id IS NOT NULL THEN json_build_object(
    'noticeMinutes', notice_minutes, 'shortestMinutes', shortest_minutes, 'longestMinutes', longest_minutes,
    'startMinutes', start_minutes) END AS rule`

// What has no price is not offered, nor what is not shown by itself (`LISTED`); each order is that of an index.
const OFFERED = Prisma.sql`product.from_price_minor IS NOT NULL AND product.state = 'PUBLISHED' AND product.kind = 'RENTED'
  AND NOT product.only_with`
const KEYS: Record<Sort, Prisma.Sql> = {
  usual: Prisma.sql`product.position`,
  price: Prisma.sql`product.from_price_minor`,
  deposit: Prisma.sql`product.deposit_minor`,
}

/** Said in the text and not as a value: PostgreSQL keeps a plan for all values only if it knows how soon it may stop. */
export const limit = (most: number): Prisma.Sql => Prisma.raw(`LIMIT ${most}`)

/**
 * A query for one part of the list in its order, from a place on: usually one more than a page holds, so that it is known
 * whether it goes on. `belongs` is what makes a product stand in this part.
 */
export function partOfList(
  name: ListPlace['part'],
  { category, slug, sort = 'usual', after }: ListQuestion,
  sizes: Prisma.Sql,
  belongs: Prisma.Sql,
  most = PAGE_SIZE + 1,
): Prisma.Sql {
  const key = KEYS[sort]
  const order =
    sort === 'usual'
      ? Prisma.sql`product.position, product.id`
      : Prisma.sql`${key}, product.position, product.id`
  const last =
    after && (sort === 'usual' ? [after.position, after.id] : [after.key, after.position, after.id])
  const wanted = [
    OFFERED,
    ...(category ? [Prisma.sql`product.category = ${category}`] : []),
    ...(slug ? [Prisma.sql`product.slug = ${slug}`] : []),
    ...(last ? [Prisma.sql`(${order}) > (${Prisma.join(last)})`] : []),
    belongs,
  ]
  return Prisma.sql`
    SELECT ${PRODUCT_COLUMNS}, ${key} AS key, ${name} AS part FROM product
    LEFT JOIN rental_rule ON rental_rule.product_id = product.id ${sizes}
    WHERE ${Prisma.join(wanted, ' AND ')} ORDER BY ${order} ${limit(most)}`
}

export function pageOf<Product extends Sized>(rows: ListRow<Product>[]): ListPage<Product> {
  const last = rows.length > PAGE_SIZE ? rows[PAGE_SIZE - 1] : undefined
  const next = last ? { part: last.part, key: last.key, position: last.position, id: last.id } : null
  return { products: rows.slice(0, PAGE_SIZE).map((row) => inCatalogue<Product>(row)), next }
}
