import type { Tx } from '@/lib/db'
import type { Place } from './lock-stock'
import { lockStockOf } from './lock-stock-of'
import { pack, type Stay } from './pack'
import { findAssets, findStays, moveStays } from './stays'

type Leaving = { id: string; variantId: string; assetId: string; from: Date }

/**
 * Brings together what is to leave now of a booking, with its stock locked until the transaction ends: what somebody else
 * has not brought back yet, or what has to be looked at first, is exchanged for a unit that is here. Answers the variant
 * of which none is here, or null.
 */
export async function gatherGear(
  tx: Tx,
  bookingId: string,
  units: string[],
  at: Date,
): Promise<string | null> {
  const places = await lockStockOf(tx, [bookingId])
  const leaving = await findLeaving(tx, units)
  for (const place of places) {
    const ofPlace = leaving.filter(({ variantId }) => variantId === place.variantId)
    if (!(await bringTogether(tx, place, ofPlace, at))) return place.variantId
  }
  return null
}

const findLeaving = (tx: Tx, units: string[]): Promise<Leaving[]> =>
  tx.$queryRaw<Leaving[]>`
    SELECT id, variant_id AS "variantId", asset_id AS "assetId", from_at AS "from"
    FROM allocation WHERE id = ANY (${units}::uuid[]) AND live`

/** Assets of a place that cannot leave: a renter has them, or nobody has looked at them since they came back. */
async function findAway(tx: Tx, { variantId, locationId }: Place): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM asset
    WHERE variant_id = ${variantId} AND location_id = ${locationId} AND (inspect_since IS NOT NULL
      OR EXISTS (SELECT 1 FROM outing WHERE outing.asset_id = asset.id AND outing.ended_at IS NULL))`
  return new Set(rows.map(({ id }) => id))
}

/** Finds other assets for what should leave and is away; true when everything that leaves is here. */
async function bringTogether(tx: Tx, place: Place, leaving: Leaving[], at: Date): Promise<boolean> {
  const away = await findAway(tx, place)
  const missing = leaving.filter(({ assetId }) => away.has(assetId))
  if (missing.length === 0) return true
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
  if (packing.kind !== 'packed') return false
  await moveStays(tx, packing.moves)
  return true
}
