import type { Tx } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'

/** A variant at a location. */
export type Place = { variantId: string; locationId: string }

export type LockedStock = Place & { units: number; keptFromWeb: number }

/**
 * Locks what is there of variants at locations, so that nobody else allocates, frees or moves any of it before the
 * transaction ends; always in the order of variant and location. A place that has never had an asset is left out.
 */
export const lockStock = (tx: Tx, places: Place[]): Promise<LockedStock[]> =>
  find(tx, places, Prisma.sql`FOR NO KEY UPDATE`)

/** The same without the lock: what is there at the moment of the caller's snapshot. */
export const readStock = (tx: Tx, places: Place[]): Promise<LockedStock[]> => find(tx, places, Prisma.empty)

const find = (tx: Tx, places: Place[], lock: Prisma.Sql): Promise<LockedStock[]> =>
  tx.$queryRaw<LockedStock[]>`
    SELECT variant_id AS "variantId", location_id AS "locationId", units, kept_from_web AS "keptFromWeb" FROM stock
    WHERE (variant_id, location_id) IN (
      SELECT * FROM unnest(${places.map(({ variantId }) => variantId)}::text[], ${places.map(({ locationId }) => locationId)}::text[]))
    ORDER BY variant_id COLLATE "C", location_id COLLATE "C" ${lock}`

export const samePlace = (a: Place, b: Place): boolean =>
  a.variantId === b.variantId && a.locationId === b.locationId
