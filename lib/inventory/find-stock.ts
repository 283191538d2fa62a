import { prisma } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Category } from './product'

export type StockFilter = { search?: string; category?: Category; locationId?: string }

/** How much there is of a product at one location, all its sizes together. */
export type StockPlace = {
  locationId: string
  location: string
  units: number
  /** Taken out at this moment, of those units. */
  blocked: number
  keptFromWeb: number
}

export type StockRow = { id: string; slug: string; name: string; category: string; places: StockPlace[] }

export type StockPage = { rows: StockRow[]; total: number; page: number; pages: number }

const PER_PAGE = 50

/** All products with their stock per location, in the order the shop shows them, a page at a time. */
export async function findStock(filter: StockFilter, at: Date, page = 1): Promise<StockPage> {
  const condition = conditionOf(filter)
  const [count] = await prisma.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM product WHERE ${condition}`
  const total = count?.total ?? 0
  const pages = Math.max(1, Math.ceil(total / PER_PAGE))
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  const products = await prisma.$queryRaw<Omit<StockRow, 'places'>[]>`
    SELECT id, slug, name, category FROM product WHERE ${condition}
    ORDER BY position, id LIMIT ${PER_PAGE} OFFSET ${(shown - 1) * PER_PAGE}`
  const places = await findPlaces(
    products.map(({ id }) => id),
    filter.locationId,
    at,
  )
  const rows = products.map((product) => ({
    ...product,
    places: places
      .filter(({ productId }) => productId === product.id)
      .map(({ productId: _, ...place }) => place),
  }))
  return { rows, total, page: shown, pages }
}

function conditionOf({ search, category, locationId }: StockFilter): Prisma.Sql {
  const parts = [Prisma.sql`TRUE`]
  if (category) parts.push(Prisma.sql`category = ${category}`)
  if (search) {
    const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`
    // Who holds a unit in their hands knows its code, not its name.
    parts.push(Prisma.sql`(name ILIKE ${like} OR EXISTS (SELECT 1 FROM asset JOIN variant ON variant.id = asset.variant_id
      WHERE variant.product_id = product.id AND asset.code ILIKE ${like}))`)
  }
  if (locationId)
    parts.push(Prisma.sql`EXISTS (SELECT 1 FROM stock JOIN variant ON variant.id = stock.variant_id
      WHERE variant.product_id = product.id AND stock.location_id = ${locationId})`)
  return Prisma.join(parts, ' AND ')
}

const findPlaces = (productIds: string[], locationId: string | undefined, at: Date) =>
  prisma.$queryRaw<(StockPlace & { productId: string })[]>`
    SELECT variant.product_id AS "productId", location.id AS "locationId", location.name AS location,
      sum(stock.units)::int AS units, sum(stock.kept_from_web)::int AS "keptFromWeb", sum(out.count)::int AS blocked
    FROM stock JOIN variant ON variant.id = stock.variant_id JOIN location ON location.id = stock.location_id
    CROSS JOIN LATERAL (
      SELECT count(*) FROM allocation
      WHERE allocation.variant_id = stock.variant_id AND allocation.location_id = stock.location_id AND live
        AND cause = 'BLOCK' AND from_at <= ${at.toISOString()}::timestamptz
        AND coalesce(until_at, 'infinity'::timestamptz) > ${at.toISOString()}::timestamptz) AS out
    WHERE variant.product_id = ANY (${productIds}::text[])
      AND (${locationId ?? null}::text IS NULL OR location.id = ${locationId ?? null}::text)
    GROUP BY variant.product_id, location.id, location.name, location.position
    ORDER BY location.position`
