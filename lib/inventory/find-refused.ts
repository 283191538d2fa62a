import { prisma } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'

/** What was refused of a product for one week (its Monday, YYYY-MM-DD), all locations that were asked for together. */
export type RefusedWeek = {
  productId: string
  slug: string
  product: string
  week: string
  times: number
  units: number
  /** How many times something else could be offered. */
  offered: number
}

export type RefusedOne = {
  id: string
  at: Date
  product: string
  slug: string
  size: string
  location: string
  timeZone: string
  from: Date
  until: Date
  quantity: number
  why: string
  alternative: string | null
  alternativeFrom: Date | null
  alternativeSize: string | null
  alternativeLocation: string | null
}

export type RefusedPage = {
  weeks: RefusedWeek[]
  ones: RefusedOne[]
  total: number
  page: number
  pages: number
}

const PER_PAGE = 50
// A year of weeks of twenty products; those that were missed most come first.
const MOST_WEEKS = 1000

/** What was refused for lack of stock: by product and the week it was wanted for, and one by one, newest first. */
export async function findRefused(asked: { locationId?: string }, page = 1): Promise<RefusedPage> {
  const condition = asked.locationId
    ? Prisma.sql`refused_demand.location_id = ${asked.locationId}`
    : Prisma.sql`TRUE`
  const total = await prisma.refusedDemand.count({ where: { locationId: asked.locationId } })
  const pages = Math.max(1, Math.ceil(total / PER_PAGE))
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  const [weeks, ones] = await Promise.all([findWeeks(condition), findOnes(condition, (shown - 1) * PER_PAGE)])
  return { weeks, ones, total, page: shown, pages }
}

const findWeeks = (condition: Prisma.Sql): Promise<RefusedWeek[]> =>
  prisma.$queryRaw<RefusedWeek[]>`
    SELECT product.id AS "productId", product.slug, product.name AS product,
      date_trunc('week', refused_demand.from_at AT TIME ZONE location.time_zone)::date::text AS week,
      count(*)::int AS times, sum(refused_demand.quantity)::int AS units, count(refused_demand.alternative)::int AS offered
    FROM refused_demand
    JOIN location ON location.id = refused_demand.location_id
    JOIN variant ON variant.id = refused_demand.variant_id JOIN product ON product.id = variant.product_id
    WHERE ${condition} GROUP BY product.id, week ORDER BY week DESC, units DESC, product.position LIMIT ${MOST_WEEKS}`

const findOnes = (condition: Prisma.Sql, offset: number): Promise<RefusedOne[]> =>
  prisma.$queryRaw<RefusedOne[]>`
    SELECT refused_demand.id, refused_demand.at, product.name AS product, product.slug, variant.name AS size,
      location.name AS location, location.time_zone AS "timeZone", refused_demand.from_at AS "from",
      refused_demand.until_at AS "until", refused_demand.quantity, refused_demand.why, refused_demand.alternative,
      refused_demand.alternative_from_at AS "alternativeFrom", other.name AS "alternativeSize",
      elsewhere.name AS "alternativeLocation"
    FROM refused_demand
    JOIN location ON location.id = refused_demand.location_id
    JOIN variant ON variant.id = refused_demand.variant_id JOIN product ON product.id = variant.product_id
    LEFT JOIN variant AS other ON other.id = refused_demand.alternative_variant_id
    LEFT JOIN location AS elsewhere ON elsewhere.id = refused_demand.alternative_location_id
    WHERE ${condition} ORDER BY refused_demand.at DESC, refused_demand.id DESC LIMIT ${PER_PAGE} OFFSET ${offset}`
