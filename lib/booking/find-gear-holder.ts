import { prisma } from '@/lib/db'

/** A piece of gear by its label, and the booking that has it, else the next one that it is meant for; null when there is no such label. */
export async function findGearHolder(
  label: string,
  at: Date,
): Promise<{ code: string; number: string | null } | null> {
  const rows = await prisma.$queryRaw<{ code: string; number: string | null }[]>`
    SELECT asset.code, holder.number FROM asset LEFT JOIN LATERAL (
      SELECT booking.number FROM allocation
      JOIN booking_line ON booking_line.id = allocation.line_id JOIN booking ON booking.id = booking_line.booking_id
      LEFT JOIN outing ON outing.allocation_id = allocation.id
      WHERE allocation.asset_id = asset.id AND allocation.live AND outing.ended_at IS NULL
        AND (booking.state = 'OUT' OR booking.state = 'CONFIRMED' OR booking.state = 'HELD' AND booking.hold_until > ${at.toISOString()}::timestamptz)
      ORDER BY outing.id IS NOT NULL DESC, booking.from_at LIMIT 1) AS holder ON true
    WHERE upper(asset.code) = upper(${label}) LIMIT 1`
  return rows[0] ?? null
}
