import type { Db } from '@/lib/db'
import type { BlockKind } from '@/lib/generated/prisma/client'

/** Who or what has a unit during some hours; one of `number` and `block`. Rental hours, or those of the block. */
export type Clash = {
  code: string
  from: Date
  until: Date | null
  number: string | null
  isOut: boolean
  block: BlockKind | null
}

type Asked = { assetIds: string[]; from: Date; until: Date; notBookingId: string }

/** Who else lies on units during a period, the first few in order of time. */
export async function findClashes(db: Db, asked: Asked): Promise<Clash[]> {
  const { assetIds, from, until, notBookingId } = asked
  const rows = await db.$queryRaw<Clash[]>`
    SELECT asset.code, coalesce(booking.from_at, allocation.from_at) AS "from",
      CASE WHEN booking.id IS NULL THEN allocation.until_at ELSE booking.until_at END AS "until",
      booking.number, outing.id IS NOT NULL AS "isOut", block.kind AS block
    FROM allocation JOIN asset ON asset.id = allocation.asset_id
    LEFT JOIN outing ON outing.allocation_id = allocation.id AND outing.ended_at IS NULL
    LEFT JOIN block ON block.id = allocation.block_id
    LEFT JOIN booking_line ON booking_line.id = allocation.line_id
    LEFT JOIN booking ON booking.id = booking_line.booking_id
    WHERE allocation.asset_id = ANY (${assetIds}::text[]) AND allocation.live
      AND tstzrange(allocation.from_at, allocation.until_at, '[)')
        && tstzrange(${from.toISOString()}::timestamptz, ${until.toISOString()}::timestamptz, '[)')
      AND booking.id IS DISTINCT FROM ${notBookingId}::uuid
    ORDER BY allocation.from_at, asset.code LIMIT 5`
  return rows.map((row) => ({
    ...row,
    from: new Date(row.from),
    until: row.until && new Date(row.until),
  }))
}
