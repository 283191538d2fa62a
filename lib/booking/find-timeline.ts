import { prisma } from '@/lib/db'
import { type BlockKind, type BookingState, Prisma } from '@/lib/generated/prisma/client'
import { describeVariant } from '@/lib/inventory/product'
import type { Period } from '@/lib/period'

export type TimelineUnit = {
  id: string
  code: string
  group: string
  variantId: string
  /** It belonged here then, and does not any more: retired, or moved to another location. */
  isGone: boolean
}

/**
 * One stay of a unit. `from` and `until` are the rental's, or the block's, as it was once it is over; `occupied…` have the
 * turnaround, and no end where nobody knows it. Milliseconds.
 */
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
  /** It is back, and has been turned around. */
  isOver: boolean
  isPinned: boolean
}

export const SHOWN_STATES = ['HELD', 'CONFIRMED', 'OUT', 'LATE', 'RETURNED', 'PAST', 'BLOCK'] as const
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

/** Which unit of a location is where and when, and was: two queries, however much there is. */
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

const findUnitRows = ({ locationId, slug, window }: TimelineAsked): Promise<UnitRow[]> =>
  prisma.$queryRaw<UnitRow[]>`
    SELECT asset.id, asset.code, variant.id AS "variantId", product.name AS product, variant.name AS size,
      (SELECT count(*) FROM variant AS other WHERE other.product_id = product.id)::int AS sizes,
      NOT (${isHere(locationId)}) AS "isGone"
    FROM asset JOIN variant ON variant.id = asset.variant_id JOIN product ON product.id = variant.product_id
    WHERE (${slug ?? null}::text IS NULL OR product.slug = ${slug ?? null}::text)
      AND ((${isHere(locationId)}) OR asset.id IN (
        SELECT outing.asset_id FROM outing JOIN allocation ON allocation.id = outing.allocation_id
        WHERE allocation.location_id = ${locationId} AND ${WAS_OUT(window)}))
    ORDER BY product.position, product.id, variant.position, variant.id, asset.code LIMIT ${MOST_UNITS + 1}`

const isHere = (locationId: string) => Prisma.sql`asset.location_id = ${locationId} AND asset.state = 'READY'`

const instant = (at: Date) => Prisma.sql`${at.toISOString()}::timestamptz`

const WAS_OUT = ({ from, until }: Period) =>
  Prisma.sql`outing.ended_at > ${instant(from)} AND outing.out_at < ${instant(until)}`

/** An instant as milliseconds, which is all that is drawn. */
const ms = (at: string): Prisma.Sql => Prisma.raw(`(extract(epoch FROM ${at}) * 1000)::float8`)

/** What lies in the window, what was in it and is over, and what is late, which lies in it wherever it ended. */
const findBarRows = (asked: TimelineAsked, at: Date): Promise<TimelineBar[]> => {
  const { window, state = null } = asked
  const [from, until] = [instant(window.from), instant(window.until)]
  const planned = Prisma.sql`allocation.live AND allocation.from_at < ${until}
    AND (allocation.until_at IS NULL OR allocation.until_at > ${from} OR outing.id IS NOT NULL AND outing.ended_at IS NULL)`
  const over = Prisma.sql`NOT allocation.live AND allocation.id IN (
    SELECT outing.allocation_id FROM outing WHERE ${WAS_OUT(window)}
    UNION ALL SELECT past.id FROM block JOIN allocation AS past ON past.block_id = block.id
    WHERE block.ended_at > greatest(${from}, block.from_at) AND block.from_at < ${until})`
  return prisma.$queryRaw<TimelineBar[]>`
    SELECT * FROM (${barsOf(asked, planned, at)} UNION ALL ${barsOf(asked, over, at)}) AS bar
    WHERE ${state}::text IS NULL
      OR ${state}::text = CASE WHEN block IS NOT NULL THEN 'BLOCK' WHEN "isLate" THEN 'LATE' WHEN "isOver" THEN 'PAST' ELSE state::text END
    ORDER BY "occupiedFrom", id LIMIT ${MOST_BARS + 1}`
}

// What a unit did is known once it is back; until then, what is planned.
const BEGINS =
  'coalesce(CASE WHEN outing.ended_at IS NOT NULL THEN outing.out_at END, booking.from_at, allocation.from_at)'
const ENDS = 'coalesce(outing.ended_at, booking.until_at, block.ended_at, allocation.until_at)'
const FREE_AGAIN =
  'CASE WHEN allocation.live THEN allocation.until_at ELSE coalesce(outing.ended_at, block.ended_at) END'

const barsOf = ({ locationId, slug }: TimelineAsked, which: Prisma.Sql, at: Date): Prisma.Sql =>
  Prisma.sql`
    SELECT allocation.id, allocation.asset_id AS "unitId",
      CASE WHEN outing.ended_at IS NULL THEN booking.state ELSE 'RETURNED' END AS state,
      block.kind AS block, booking.number, coalesce(booking.contact_name, block.reason, '') AS who,
      ${ms(BEGINS)} AS "from", ${ms(ENDS)} AS "until",
      ${ms(`least(allocation.from_at, ${BEGINS})`)} AS "occupiedFrom", ${ms(FREE_AGAIN)} AS "occupiedUntil",
      outing.id IS NOT NULL AND outing.ended_at IS NULL AND booking.until_at <= ${instant(at)} AS "isLate",
      NOT allocation.live OR outing.ended_at IS NOT NULL AND allocation.until_at <= ${instant(at)} AS "isOver",
      allocation.pinned AS "isPinned"
    FROM allocation
    JOIN variant ON variant.id = allocation.variant_id JOIN product ON product.id = variant.product_id
    LEFT JOIN outing ON outing.allocation_id = allocation.id
    LEFT JOIN block ON block.id = allocation.block_id
    LEFT JOIN booking_line ON booking_line.id = allocation.line_id
    LEFT JOIN booking ON booking.id = booking_line.booking_id
    WHERE allocation.location_id = ${locationId} AND allocation.asset_id IS NOT NULL
      AND (${slug ?? null}::text IS NULL OR product.slug = ${slug ?? null}::text) AND (${which})`
