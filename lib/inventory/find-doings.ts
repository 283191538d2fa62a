import { prisma } from '@/lib/db'
import type { AssetState, BlockKind } from '@/lib/generated/prisma/client'

/** What an asset is doing at a moment. `until` null: until something happens that nobody knows the hour of. */
export type Doing =
  | { kind: 'free'; until: Date | null }
  | { kind: 'out' | 'kept'; number: string; until: Date }
  | { kind: 'turnaround'; until: Date | null }
  /** It is here, and does not leave before somebody has looked at it. */
  | { kind: 'to-look-at'; note: string; since: Date }
  | { kind: 'blocked'; blockKind: BlockKind; reason: string; until: Date | null }
  | { kind: 'retired' | 'out-of-order' }

export type AssetDoing = {
  id: string
  code: string
  labelled: boolean
  variantId: string
  locationId: string
  doing: Doing
}

type Row = Omit<AssetDoing, 'doing'> & {
  state: AssetState
  until: Date | null
  number: string | null
  bookingState: string | null
  isOut: boolean
  bookingUntil: Date | null
  blockKind: BlockKind | null
  reason: string | null
  inspectSince: Date | null
  inspectNote: string | null
  nextFrom: Date | null
}

/** The assets of a product (retired ones only when asked for by their own name), and what each is doing; one query. */
export async function findDoings(
  asked: { productId: string; assetId?: string },
  at: Date,
): Promise<AssetDoing[]> {
  const now = at.toISOString()
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT asset.id, asset.code, asset.labelled, asset.state, asset.variant_id AS "variantId", asset.location_id AS "locationId",
      asset.inspect_since AS "inspectSince", asset.inspect_note AS "inspectNote",
      stay.until_at AS "until", stay.number, stay.state AS "bookingState", coalesce(stay.is_out, false) AS "isOut", stay.booking_until AS "bookingUntil",
      stay.kind AS "blockKind", stay.reason,
      (SELECT min(from_at) FROM allocation AS ahead
        WHERE ahead.asset_id = asset.id AND ahead.live AND ahead.from_at > ${now}::timestamptz) AS "nextFrom"
    FROM asset JOIN variant ON variant.id = asset.variant_id
    LEFT JOIN LATERAL (
      SELECT allocation.until_at, booking.number, booking.state, booking.until_at AS booking_until, outing.id IS NOT NULL AS is_out, block.kind, block.reason
      FROM allocation
      LEFT JOIN outing ON outing.allocation_id = allocation.id AND outing.ended_at IS NULL
      LEFT JOIN block ON block.id = allocation.block_id
      LEFT JOIN booking_line ON booking_line.id = allocation.line_id
      LEFT JOIN booking ON booking.id = booking_line.booking_id
      WHERE allocation.asset_id = asset.id AND allocation.live AND allocation.from_at <= ${now}::timestamptz
        -- Gear that is out is out, whatever was planned.
        AND (outing.id IS NOT NULL OR coalesce(allocation.until_at, 'infinity'::timestamptz) > ${now}::timestamptz)
      ORDER BY outing.id IS NOT NULL DESC, allocation.from_at DESC LIMIT 1) AS stay ON true
    WHERE variant.product_id = ${asked.productId}
      AND (asset.id = ${asked.assetId ?? null}::text OR ${asked.assetId ?? null}::text IS NULL AND asset.state <> 'RETIRED')
    ORDER BY variant.position, asset.code`
  return rows.map(({ id, code, labelled, variantId, locationId, ...row }) => ({
    ...{ id, code, labelled, variantId, locationId },
    doing: doingOf(row),
  }))
}

function doingOf(row: Omit<Row, 'id' | 'code' | 'labelled' | 'variantId' | 'locationId'>): Doing {
  const { state, until, number, bookingState, bookingUntil, isOut, blockKind, reason, nextFrom } = row
  const { inspectSince, inspectNote } = row
  if (state === 'RETIRED') return { kind: 'retired' }
  if (blockKind) return { kind: 'blocked', blockKind, reason: reason ?? '', until: dateOf(until) }
  if (state === 'BLOCKED') return { kind: 'out-of-order' }
  if (inspectSince && !isOut)
    return { kind: 'to-look-at', note: inspectNote ?? '', since: new Date(inspectSince) }
  if (!number) return { kind: 'free', until: dateOf(nextFrom) }
  if (isOut) return { kind: 'out', number, until: new Date(bookingUntil!) }
  if (['HELD', 'CONFIRMED'].includes(bookingState ?? ''))
    return { kind: 'kept', number, until: new Date(bookingUntil!) }
  return { kind: 'turnaround', until: dateOf(until) }
}

const dateOf = (at: Date | null): Date | null => at && new Date(at)
