import { prisma } from '@/lib/db'

export type Endangered = {
  /** The booking whose gear is not there, as far as anybody can tell. */
  number: string
  contactName: string
  fromAt: Date
  description: string
  /** So many pieces of it are missing. */
  units: number
  /** Who has it, and since when it should be back. */
  lateNumber: string
  lateName: string
  latePhone: string
  lateSince: Date
}

/** Bookings whose gear somebody else has not brought back, and for which there is no other; the next ones first. */
export const findEndangered = (at: Date, locationId?: string): Promise<Endangered[]> =>
  prisma.$queryRaw<Endangered[]>`
    SELECT next.number, next.contact_name AS "contactName", next.from_at AS "fromAt", next_line.description,
      count(*)::int AS units, late.number AS "lateNumber", late.contact_name AS "lateName",
      late.contact_phone AS "latePhone", late.until_at AS "lateSince"
    FROM booking AS late
    JOIN booking_line AS late_line ON late_line.booking_id = late.id
    JOIN allocation AS tail ON tail.line_id = late_line.id AND tail.live
    JOIN outing ON outing.allocation_id = tail.id AND outing.ended_at IS NULL
    JOIN allocation AS stay ON stay.asset_id = tail.asset_id AND stay.live AND stay.from_at >= tail.until_at
    JOIN booking_line AS next_line ON next_line.id = stay.line_id
    JOIN booking AS next ON next.id = next_line.booking_id AND next.state IN ('HELD', 'CONFIRMED')
    WHERE late.state = 'OUT' AND late.until_at <= ${at.toISOString()}::timestamptz
      AND (${locationId ?? null}::text IS NULL OR late.location_id = ${locationId ?? null}::text)
      AND stay.from_at = (SELECT min(other.from_at) FROM allocation AS other
        WHERE other.asset_id = tail.asset_id AND other.live AND other.from_at >= tail.until_at)
    GROUP BY next.id, next_line.id, late.id
    ORDER BY next.from_at, next.number LIMIT 100`
