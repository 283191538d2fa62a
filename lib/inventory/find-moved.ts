import type { Db } from '@/lib/db'
import type { Affected } from './find-in-the-way'

/** A booking that would be moved, and the codes of the assets it would leave and go to. */
export type Moved = Affected & { bookingId: string; fromCode: string; toCode: string }

/** Who is meant by moves (allocation → asset) that have not been made yet. */
export async function findMoved(db: Db, moves: Map<string, string>): Promise<Moved[]> {
  if (moves.size === 0) return []
  const rows = await db.$queryRaw<Moved[]>`
    SELECT booking.id AS "bookingId", booking.number, booking.from_at AS "from", booking.until_at AS "until",
      here.code AS "fromCode", there.code AS "toCode"
    FROM unnest(${[...moves.keys()]}::uuid[], ${[...moves.values()]}::text[]) AS moved (id, asset_id)
    JOIN allocation ON allocation.id = moved.id
    JOIN asset AS here ON here.id = allocation.asset_id JOIN asset AS there ON there.id = moved.asset_id
    JOIN booking_line ON booking_line.id = allocation.line_id JOIN booking ON booking.id = booking_line.booking_id
    ORDER BY booking.from_at, booking.number, here.code`
  return rows.map((row) => ({ ...row, from: new Date(row.from), until: new Date(row.until) }))
}
