import type { Tx } from '@/lib/db'
import type { Place } from './lock-stock'
import type { PackAsset, Stay } from './pack'

/** The assets of a place that are rented at all. */
export async function findAssets(tx: Tx, { variantId, locationId }: Place): Promise<PackAsset[]> {
  const assets = await tx.asset.findMany({
    where: { variantId, locationId, state: 'READY' },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return assets.map(({ id }) => ({ id, from: -Infinity, until: Infinity }))
}

type Row = { id: string; from: Date; until: Date | null; assetId: string; fixed: boolean }

/** Who occupies assets of a place at `since` or later. Gear that is out, pinned or blocked stays on its asset. */
export async function findStays(tx: Tx, { variantId, locationId }: Place, since: Date): Promise<Stay[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT id, from_at AS "from", until_at AS "until", asset_id AS "assetId", pinned AS fixed FROM allocation
    WHERE variant_id = ${variantId} AND location_id = ${locationId} AND live
      AND coalesce(until_at, 'infinity'::timestamptz) > ${since.toISOString()}::timestamptz
    ORDER BY from_at, id`
  return rows.map(({ from, until, ...row }) => ({
    ...row,
    from: new Date(from).getTime(),
    until: until ? new Date(until).getTime() : Infinity,
  }))
}

/** True when two stays want the same asset at the same time. */
export const isClash = (a: Stay, b: Stay): boolean =>
  a.assetId === b.assetId && a.from < b.until && b.from < a.until

/**
 * Carries out what `pack` found: stays leave their assets and arrive on others, in two steps, because two of them may
 * change places. A promise of Postgres (`allocation_bound`) holds us to the second one.
 */
export async function moveStays(tx: Tx, moves: Map<string, string>): Promise<void> {
  if (moves.size === 0) return
  const ids = [...moves.keys()]
  await tx.$executeRaw`UPDATE allocation SET asset_id = NULL WHERE id = ANY (${ids}::uuid[])`
  await tx.$executeRaw`
    UPDATE allocation SET asset_id = moved.asset_id
    FROM unnest(${ids}::uuid[], ${[...moves.values()]}::text[]) AS moved (id, asset_id) WHERE allocation.id = moved.id`
}
