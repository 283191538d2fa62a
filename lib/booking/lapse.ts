import { CLOCK } from '@/lib/actor'
import { prisma, transact } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { freeAllocations } from '@/lib/inventory/free-allocations'
import { record } from '@/lib/logbook/record'
import type { Period } from '@/lib/period'
import { move } from './booking'

export type Lapsed = { id: string; number: string }

export type DueHolds = {
  at: Date
  /** Only these bookings. */
  bookingIds?: string[]
  /** Only what stands in the way of these variants, or of what they are made of, at a location over a period. */
  inTheWayOf?: { locationId: string; variantIds: string[]; period: Period }
  limit?: number
}

/**
 * Ends the holds whose time ran out before somebody paid: the booking is LAPSED and its gear free again. Answers which;
 * what becomes of their payments is for settlement. A hold that is being settled at this moment is left alone.
 */
export async function lapseHolds(due: DueHolds): Promise<Lapsed[]> {
  // Nearly always there is nothing to do, and then no transaction is opened.
  const ids = await findDue(due)
  if (ids.length === 0) return []
  return await transact(async (tx) => {
    const holds = await tx.$queryRaw<(Lapsed & { holdUntil: Date })[]>`
      SELECT id, number, hold_until AS "holdUntil" FROM booking
      WHERE id = ANY (${ids}::uuid[]) AND state = 'HELD' AND hold_until < ${due.at.toISOString()}::timestamptz
      ORDER BY id FOR UPDATE SKIP LOCKED`
    const lapsed: Lapsed[] = []
    for (const { id, number, holdUntil } of holds) {
      if (!(await move(tx, id, 'lapse'))) continue
      const facts = { holdUntil: new Date(holdUntil).toISOString() }
      await record(tx, { at: due.at, actor: CLOCK, what: 'booking.lapsed', bookingId: id, facts })
      lapsed.push({ id, number })
    }
    await freeAllocations(
      tx,
      lapsed.map((booking) => booking.id),
    )
    return lapsed
  })
}

async function findDue({ at, bookingIds, inTheWayOf, limit = 100 }: DueHolds): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    SELECT id FROM booking
    WHERE state = 'HELD' AND hold_until < ${at.toISOString()}::timestamptz
      AND (${bookingIds ?? null}::uuid[] IS NULL OR id = ANY (${bookingIds ?? null}::uuid[]))
      ${inTheWayOf ? overlapping(inTheWayOf) : Prisma.empty}
    ORDER BY hold_until LIMIT ${limit}`
  return rows.map((row) => row.id)
}

const overlapping = ({
  locationId,
  variantIds,
  period,
}: NonNullable<DueHolds['inTheWayOf']>): Prisma.Sql => Prisma.sql`
  AND location_id = ${locationId}
  AND (EXISTS (SELECT 1 FROM booking_line
    WHERE booking_id = booking.id AND variant_id = ANY (${variantIds}::text[]) AND pieces_taken > 0)
  OR EXISTS (SELECT 1 FROM booking_line
    JOIN allocation ON allocation.line_id = booking_line.id
    JOIN variant ON variant.id = allocation.variant_id JOIN product ON product.id = variant.product_id
    WHERE booking_line.booking_id = booking.id AND allocation.live
      AND (variant.id = ANY (${variantIds}::text[])
        OR variant.id IN (SELECT component_id FROM kit_component WHERE kit_id = ANY (${variantIds}::text[])))
      AND tstzrange(allocation.from_at, allocation.until_at, '[)') && tstzrange(
        ${period.from.toISOString()}::timestamptz - make_interval(mins => product.turnaround_before_minutes),
        ${period.until.toISOString()}::timestamptz + make_interval(mins => product.turnaround_after_minutes), '[)')))`
