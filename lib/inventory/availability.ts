import type { Db } from '@/lib/db'
import type { Period } from '@/lib/period'
import type { Channel } from './allocate'
import { COUNTED_DAYS, lapsedBy, UNITS_OUT } from './units-out'

export type FreeUnits = { slot: number; locationId: string; variantId: string; free: number }

export type FreeQuestion = {
  /** Slot n of the answer is the n-th period asked for. */
  periods: Period[]
  at: Date
  variantIds: string[]
  locationIds?: string[]
  /** The one location that each period is about, where they differ. */
  locationOfPeriod?: string[]
  /** For whom: what is kept from the web is free at the desk. The web when not said. */
  channel?: Channel
}

/**
 * How many units of which variant are free, at which location, over whole periods, turnaround included; a kit is as free
 * as the scarcest of its components. One query however much is asked and however long the past is. Gear that is only
 * held by somebody who ran out of time counts as free: booking it ends that hold. Variants with nothing free are left
 * out. It is a forecast: `allocate` decides.
 */
export function findFree(
  db: Db,
  { periods, at, variantIds, locationIds, locationOfPeriod, channel = 'web' }: FreeQuestion,
): Promise<FreeUnits[]> {
  const from = periods.map((period) => period.from.toISOString())
  const until = periods.map((period) => period.until.toISOString())
  return db.$queryRaw<FreeUnits[]>`/* kept */
    WITH ${lapsedBy(at)}, part AS MATERIALIZED (
      SELECT wanted.id AS wanted_id, made.id AS variant_id, coalesce(kit_component.quantity, 1) AS quantity,
        count(*) OVER (PARTITION BY wanted.id) AS parts,
        make_interval(mins => product.turnaround_before_minutes) AS before,
        make_interval(mins => product.turnaround_after_minutes) AS after
      FROM variant AS wanted
      LEFT JOIN kit_component ON kit_component.kit_id = wanted.id
      JOIN variant AS made ON made.id = coalesce(kit_component.component_id, wanted.id)
      JOIN product ON product.id = made.product_id
      WHERE wanted.id = ANY (${variantIds}::text[]))
    SELECT slot, location_id AS "locationId", wanted_id AS "variantId", min(free / quantity)::int AS free
    FROM (
      SELECT place.*, place.units - ${UNITS_OUT} AS free
      FROM (
        SELECT (turn - 1)::int AS slot, part.wanted_id, part.quantity, part.parts, stock.variant_id, stock.location_id,
          asked.from_at - part.before AS from_at, asked.until_at + part.after AS until_at,
          stock.units - CASE ${channel} WHEN 'web' THEN stock.kept_from_web ELSE 0 END AS units
        FROM part
        CROSS JOIN unnest(${from}::timestamptz[], ${until}::timestamptz[], ${locationOfPeriod ?? []}::text[])
          WITH ORDINALITY AS asked (from_at, until_at, location_id, turn)
        JOIN stock ON stock.variant_id = part.variant_id
          AND stock.location_id = coalesce(asked.location_id, stock.location_id)
          AND (${locationIds ?? null}::text[] IS NULL OR stock.location_id = ANY (${locationIds ?? null}::text[]))) AS place
      CROSS JOIN ${COUNTED_DAYS}
      WHERE place.units > 0) AS counted
    GROUP BY slot, location_id, wanted_id
    HAVING min(free / quantity) > 0 AND count(*) = min(parts)
    -- What is sold is there or not, whatever the period.
    UNION ALL
    SELECT (turn - 1)::int, location_id, variant_id, pieces
    FROM supply CROSS JOIN generate_series(1, ${periods.length}::int) AS turn
    WHERE variant_id = ANY (${variantIds}::text[]) AND pieces > 0
      AND (${locationIds ?? null}::text[] IS NULL OR location_id = ANY (${locationIds ?? null}::text[]))`
}

/** The free units of one slot by variant: `free.get(variantId) ?? 0`. */
export const byVariant = (rows: FreeUnits[]): Map<string, number> =>
  rows.reduce(
    (sums, row) => sums.set(row.variantId, (sums.get(row.variantId) ?? 0) + row.free),
    new Map<string, number>(),
  )
