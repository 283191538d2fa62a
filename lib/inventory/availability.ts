import type { Db } from '@/lib/db'
import type { Period } from '@/lib/period'

export type FreeUnits = { slot: number; locationId: string; variantId: string; free: number }

export type FreeQuestion = {
  /** Slot n of the answer is the n-th period asked for. */
  periods: Period[]
  at: Date
  locationIds?: string[]
  variantIds?: string[]
}

/**
 * How many units of which variant are free, at which location, over whole periods; one query however many are asked.
 * Gear that is only held by somebody who ran out of time counts as free: booking it ends that hold. Variants with
 * nothing free are left out. It is a forecast: `allocate` decides.
 */
export async function findFree(
  db: Db,
  { periods, at, locationIds, variantIds }: FreeQuestion,
): Promise<FreeUnits[]> {
  const from = periods.map((period) => period.from.toISOString())
  const until = periods.map((period) => period.until.toISOString())
  return await db.$queryRaw<FreeUnits[]>`
    SELECT slot::int, asset.location_id AS "locationId", asset.variant_id AS "variantId", count(*)::int AS free
    FROM unnest(${from}::timestamptz[], ${until}::timestamptz[]) WITH ORDINALITY AS wanted (from_at, until_at, turn)
    CROSS JOIN LATERAL (SELECT turn - 1 AS slot) AS numbered
    JOIN asset ON asset.state = 'READY'
      AND (${locationIds ?? null}::text[] IS NULL OR asset.location_id = ANY (${locationIds ?? null}::text[]))
      AND (${variantIds ?? null}::text[] IS NULL OR asset.variant_id = ANY (${variantIds ?? null}::text[]))
    WHERE NOT EXISTS (
      SELECT 1 FROM allocation
      JOIN booking_line ON booking_line.id = allocation.line_id
      JOIN booking ON booking.id = booking_line.booking_id
      WHERE allocation.asset_id = asset.id AND allocation.live
        AND tstzrange(allocation.from_at, allocation.until_at, '[)') && tstzrange(wanted.from_at, wanted.until_at, '[)')
        AND NOT (booking.state = 'HELD' AND booking.hold_until < ${at.toISOString()}::timestamptz))
    GROUP BY slot, asset.location_id, asset.variant_id`
}

/** The free units of one slot by variant: `free.get(variantId) ?? 0`. */
export const byVariant = (rows: FreeUnits[]): Map<string, number> =>
  rows.reduce(
    (sums, row) => sums.set(row.variantId, (sums.get(row.variantId) ?? 0) + row.free),
    new Map<string, number>(),
  )
