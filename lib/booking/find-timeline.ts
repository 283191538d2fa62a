import { prisma } from '@/lib/db'
import { type BlockKind, type BookingState, Prisma } from '@/lib/generated/prisma/client'
import { describeVariant } from '@/lib/inventory/product'
import type { Period } from '@/lib/period'

export type TimelineUnit = { id: string; code: string; group: string; variantId: string }

/** One stay of a unit. `from` and `until` are the rental's, or the block's; `occupied…` have the turnaround, and no end where nobody knows it. Milliseconds. */
export type TimelineBar = {
  id: string
  unitId: string
  state: BookingState | null
  block: BlockKind | null
  number: string | null
  who: string
  from: number
  until: number | null
  occupiedFrom: number
  occupiedUntil: number | null
  /** Out, and should be back by now. */
  isLate: boolean
  isPinned: boolean
}

export const SHOWN_STATES = ['HELD', 'CONFIRMED', 'OUT', 'LATE', 'RETURNED', 'BLOCK'] as const
export type ShownState = (typeof SHOWN_STATES)[number]

export type TimelineAsked = {
  locationId: string
  window: Period
  /** Only this product. */
  slug?: string
  state?: ShownState
}

export type Timeline = { units: TimelineUnit[]; bars: TimelineBar[]; isCut: boolean }

// More than one location has; whoever has more sees a product at a time.
const MOST_UNITS = 2_000
const MOST_BARS = 20_000

/** Which unit of a location is where and when: two queries, however much there is. */
export async function findTimeline(asked: TimelineAsked, at: Date): Promise<Timeline> {
  const [units, bars] = await Promise.all([findUnitRows(asked), findBarRows(asked, at)])
  const shown = units.slice(0, MOST_UNITS)
  const ids = new Set(shown.map(({ id }) => id))
  return {
    units: shown.map(({ product, size, sizes, ...unit }) => ({
      ...unit,
      group: describeVariant(product, size, sizes),
    })),
    bars: bars.slice(0, MOST_BARS).filter(({ unitId }) => ids.has(unitId)),
    isCut: units.length > MOST_UNITS || bars.length > MOST_BARS,
  }
}

type UnitRow = Omit<TimelineUnit, 'group'> & { product: string; size: string; sizes: number }

const findUnitRows = ({ locationId, slug }: TimelineAsked): Promise<UnitRow[]> =>
  prisma.$queryRaw<UnitRow[]>`
    SELECT asset.id, asset.code, variant.id AS "variantId", product.name AS product, variant.name AS size,
      (SELECT count(*) FROM variant AS other WHERE other.product_id = product.id)::int AS sizes
    FROM asset JOIN variant ON variant.id = asset.variant_id JOIN product ON product.id = variant.product_id
    WHERE asset.location_id = ${locationId} AND asset.state = 'READY'
      AND (${slug ?? null}::text IS NULL OR product.slug = ${slug ?? null}::text)
    ORDER BY product.position, product.id, variant.position, variant.id, asset.code LIMIT ${MOST_UNITS + 1}`

/** An instant as milliseconds, which is all that is drawn. */
const ms = (instant: string): Prisma.Sql => Prisma.raw(`(extract(epoch FROM ${instant}) * 1000)::float8`)

/** What lies in the window, and what is late, which lies in it wherever it ended. */
const findBarRows = ({ locationId, slug, state, window }: TimelineAsked, at: Date): Promise<TimelineBar[]> =>
  prisma.$queryRaw<TimelineBar[]>`
    SELECT * FROM (
      SELECT allocation.id, allocation.asset_id AS "unitId",
        CASE WHEN outing.ended_at IS NULL THEN booking.state ELSE 'RETURNED' END AS state,
        block.kind AS block, booking.number,
        coalesce(booking.contact_name, block.reason, '') AS who,
        ${ms('coalesce(booking.from_at, allocation.from_at)')} AS "from",
        ${ms('coalesce(outing.ended_at, booking.until_at, allocation.until_at)')} AS "until",
        ${ms('allocation.from_at')} AS "occupiedFrom", ${ms('allocation.until_at')} AS "occupiedUntil",
        outing.id IS NOT NULL AND outing.ended_at IS NULL AND booking.until_at <= ${at.toISOString()}::timestamptz AS "isLate",
        allocation.pinned AS "isPinned"
      FROM allocation
      JOIN variant ON variant.id = allocation.variant_id JOIN product ON product.id = variant.product_id
      LEFT JOIN outing ON outing.allocation_id = allocation.id
      LEFT JOIN block ON block.id = allocation.block_id
      LEFT JOIN booking_line ON booking_line.id = allocation.line_id
      LEFT JOIN booking ON booking.id = booking_line.booking_id
      WHERE allocation.location_id = ${locationId} AND allocation.live AND allocation.asset_id IS NOT NULL
        AND (${slug ?? null}::text IS NULL OR product.slug = ${slug ?? null}::text)
        AND allocation.from_at < ${window.until.toISOString()}::timestamptz
        AND (allocation.until_at IS NULL OR allocation.until_at > ${window.from.toISOString()}::timestamptz
          OR outing.id IS NOT NULL AND outing.ended_at IS NULL)) AS bar
    WHERE ${state ?? null}::text IS NULL
      OR ${state ?? null}::text = CASE WHEN block IS NOT NULL THEN 'BLOCK' WHEN "isLate" THEN 'LATE' ELSE state::text END
    ORDER BY "occupiedFrom", id LIMIT ${MOST_BARS + 1}`
