import type { Db } from '@/lib/db'
import { addMinutes, type Period } from '@/lib/period'
import type { Channel } from './allocate'
import { type Part, partsOf } from './units-of'

export type FreeUnits = { slot: number; locationId: string; variantId: string; free: number }

export type FreeQuestion = {
  /** Slot n of the answer is the n-th period asked for. */
  periods: Period[]
  at: Date
  variantIds: string[]
  locationIds?: string[]
  /** For whom: what is kept from the web is free at the desk. The web when not said. */
  channel?: Channel
  /** From this many on the exact number does not matter, and what the day counters say is enough. Exact when not said. */
  plenty?: number
}

/**
 * How many units of which variant are free, at which location, over whole periods, turnaround included; a kit is as free
 * as the scarcest of its components. Two queries however much is asked and however long the past is. Gear that is only
 * held by somebody who ran out of time counts as free: booking it ends that hold. Variants with nothing free are left
 * out. It is a forecast: `allocate` decides.
 */
export async function findFree(db: Db, question: FreeQuestion): Promise<FreeUnits[]> {
  const parts = await partsOf(db, question.variantIds)
  const asked = askedOf(question.periods, [...parts.values()].flat())
  const free = await countFree(db, asked, question)
  const rows = new Map<string, FreeUnits[]>()
  for (const row of free) {
    const same = rows.get(row.variantId)
    if (same) same.push(row)
    else rows.set(row.variantId, [row])
  }
  const counts = new Map(free.map((row) => [keyOf(row, row.variantId), row.free]))
  return [...parts].flatMap(([variantId, made]) =>
    (rows.get(made[0]!.variantId) ?? []).flatMap((row) => freeOf(variantId, made, row, counts)),
  )
}

type Asked = { slot: number; variantId: string; from: string; until: string }

/** Each component over each period, which grows by what turning it around takes. */
function askedOf(periods: Period[], parts: Part[]): Asked[] {
  const once = [...new Map(parts.map((part) => [part.variantId, part])).values()]
  return periods.flatMap(({ from, until }, slot) =>
    once.map(({ variantId, before, after }) => ({
      slot,
      variantId,
      from: addMinutes(from, -before).toISOString(),
      until: addMinutes(until, after).toISOString(),
    })),
  )
}

function countFree(
  db: Db,
  asked: Asked[],
  { at, locationIds, channel = 'web', plenty = Number.MAX_SAFE_INTEGER }: FreeQuestion,
): Promise<FreeUnits[]> {
  const column = <K extends keyof Asked>(key: K) => asked.map((row) => row[key])
  const kept = channel === 'web' ? 1 : 0
  return db.$queryRaw<FreeUnits[]>`
    SELECT slot, "locationId", "variantId", free FROM (
      SELECT asked.slot, stock.location_id AS "locationId", stock.variant_id AS "variantId",
        CASE WHEN usable.units <= 0 OR day.taken = 0 OR usable.units - day.taken >= ${plenty}::bigint
        THEN usable.units - day.taken
        ELSE usable.units
          - peak_of(stock.variant_id, stock.location_id, asked.from_at, asked.until_at, ${at.toISOString()}::timestamptz)
        END AS free
      FROM unnest(${column('slot')}::int[], ${column('variantId')}::text[],
        ${column('from')}::timestamptz[], ${column('until')}::timestamptz[]) AS asked (slot, variant_id, from_at, until_at)
      JOIN stock ON stock.variant_id = asked.variant_id
        AND (${locationIds ?? null}::text[] IS NULL OR stock.location_id = ANY (${locationIds ?? null}::text[]))
      CROSS JOIN LATERAL (SELECT stock.units - ${kept}::int * stock.kept_from_web AS units) AS usable
      CROSS JOIN LATERAL (
        SELECT coalesce(max(capacity_day.taken), 0) AS taken FROM capacity_day
        WHERE capacity_day.variant_id = stock.variant_id AND capacity_day.location_id = stock.location_id
          AND capacity_day.day BETWEEN (asked.from_at AT TIME ZONE 'UTC')::date
            AND ((asked.until_at - interval '1 millisecond') AT TIME ZONE 'UTC')::date) AS day) AS counted
    WHERE free > 0`
}

const keyOf = ({ slot, locationId }: { slot: number; locationId: string }, variantId: string) =>
  `${slot} ${locationId} ${variantId}`

/** A kit is free as often as each of its components is, at the same location over the same period. */
function freeOf(variantId: string, made: Part[], row: FreeUnits, counts: Map<string, number>): FreeUnits[] {
  const times = made.map((part) => Math.floor((counts.get(keyOf(row, part.variantId)) ?? 0) / part.quantity))
  const free = Math.min(...times)
  return free > 0 ? [{ ...row, variantId, free }] : []
}

/** The free units of one slot by variant: `free.get(variantId) ?? 0`. */
export const byVariant = (rows: FreeUnits[]): Map<string, number> =>
  rows.reduce(
    (sums, row) => sums.set(row.variantId, (sums.get(row.variantId) ?? 0) + row.free),
    new Map<string, number>(),
  )
