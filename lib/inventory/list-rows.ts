import { Prisma } from '@/lib/generated/prisma/client'
import type { CatalogueProduct, Listed } from './find-products'
import { type ListPlace, PAGE_SIZE, type Sort } from './list-page'
import { ruleOf } from './rental-rule'

export type ListQuestion = Listed & { sort?: Sort; after?: ListPlace | null }

/** `next` is the place at which the list goes on, null at its end. */
export type ListPage<Product> = { products: Product[]; next: ListPlace | null }

export type ListRow<Product = CatalogueProduct> = Omit<Product, 'rule'> & StoredRule & ListPlace

type StoredRule = { rule: Parameters<typeof ruleOf>[0] }

/** What a product is in a query over `product` and `rental_rule`, beside which `sizes` has its variants. */
export const PRODUCT_COLUMNS = Prisma.sql`product.id, product.slug, product.category, product.style, product.name, product.summary,
  product.description, product.illustration, product.currency, product.deposit_minor AS "depositMinor",
  product.vat_rate_bp AS "vatRateBp", product.position, product.state, product.kind, product.only_with AS "onlyWith", sizes.variants,
  (SELECT coalesce(json_agg(json_build_object('unit', unit, 'priceMinor', price_minor) ORDER BY unit), '[]')
    FROM price_tier WHERE product_id = product.id) AS tiers,
  CASE WHEN rental_rule.product_id IS NOT NULL THEN json_build_object(
    'noticeMinutes', notice_minutes, 'shortestMinutes', shortest_minutes, 'longestMinutes', longest_minutes,
    'startMinutes', start_minutes) END AS rule`

// What has no price is not offered, nor what is no longer or only along with others; each order is that of an index.
const OFFERED = Prisma.sql`product.from_price_minor IS NOT NULL AND product.state = 'PUBLISHED'
  AND product.kind = 'RENTED' AND NOT product.only_with`
const KEYS: Record<Sort, Prisma.Sql> = {
  usual: Prisma.sql`product.position`,
  price: Prisma.sql`product.from_price_minor`,
  deposit: Prisma.sql`product.deposit_minor`,
}

/**
 * A query for one part of the list in its order, from a place on: one more than a page holds, so that it is known whether
 * it goes on. `belongs` is what makes a product stand in this part.
 */
export function partOfList(
  name: ListPlace['part'],
  { category, slug, sort = 'usual', after }: ListQuestion,
  sizes: Prisma.Sql,
  belongs: Prisma.Sql,
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
    WHERE ${Prisma.join(wanted, ' AND ')} ORDER BY ${order} LIMIT ${PAGE_SIZE + 1}`
}

export function pageOf<Product extends { id: string }>(rows: ListRow<Product>[]): ListPage<Product> {
  const last = rows.length > PAGE_SIZE ? rows[PAGE_SIZE - 1] : undefined
  const next = last ? { part: last.part, key: last.key, position: last.position, id: last.id } : null
  return { products: rows.slice(0, PAGE_SIZE).map((row) => withRule<Product>(row)), next }
}

export const withRule = <Product>(row: Omit<Product, 'rule'> & StoredRule): Product =>
  ({ ...row, rule: ruleOf(row.rule) }) as Product
