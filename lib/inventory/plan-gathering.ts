import type { Tx } from '@/lib/db'
import type { Place } from './lock-stock'
import { pack, type Stay } from './pack'
import { findAssets, findStays } from './stays'

/** What is to leave: on which asset it was proposed, and from when it is booked. */
export type Leaving = { id: string; variantId: string; locationId: string; assetId: string; from: Date }

export const findLeaving = (tx: Tx, units: string[]): Promise<Leaving[]> =>
  tx.$queryRaw<Leaving[]>`
    SELECT id, variant_id AS "variantId", location_id AS "locationId", asset_id AS "assetId", from_at AS "from"
    FROM allocation WHERE id = ANY (${units}::uuid[]) AND live`

/** Other assets for what should leave of a place and is away: who moves where, or null when that is not possible. */
export async function planGathering(
  tx: Tx,
  place: Place,
  leaving: Leaving[],
  at: Date,
): Promise<Map<string, string> | null> {
  const away = await findAway(tx, place)
  const missing = leaving.filter(({ assetId }) => away.has(assetId))
  if (missing.length === 0) return new Map()
  const assets = (await findAssets(tx, place)).filter(({ id }) => !away.has(id))
  // Somebody may come when their time is nearly over, or past.
  const since = Math.min(at.getTime(), ...missing.map(({ from }) => from.getTime()))
  const stays = await findStays(tx, place, new Date(since))
  const coming = stays.flatMap((stay): Stay[] =>
    missing.some(({ id }) => id === stay.id) ? [{ ...stay, assetId: null }] : [],
  )
  // What lies on an asset that is away has time until its own renter comes.
  const others = stays.filter(({ assetId }) => assetId && !away.has(assetId))
  const packing = pack(assets, [...others, ...coming])
  return packing.kind === 'packed' ? packing.moves : null
}

/** Assets of a place that cannot leave: a renter has them, or nobody has looked at them since they came back. */
async function findAway(tx: Tx, { variantId, locationId }: Place): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM asset
    WHERE variant_id = ${variantId} AND location_id = ${locationId} AND (inspect_since IS NOT NULL
      OR EXISTS (SELECT 1 FROM outing WHERE outing.asset_id = asset.id AND outing.ended_at IS NULL))`
  return new Set(rows.map(({ id }) => id))
}
