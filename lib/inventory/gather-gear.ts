import type { Tx } from '@/lib/db'
import type { Place } from './lock-stock'
import { lockStockOf } from './lock-stock-of'
import { pack, type Stay } from './pack'
import { findAssets, findStays, moveStays } from './stays'

type Leaving = { id: string; variantId: string; assetId: string; from: Date }

/**
 * Brings together what a booking is to take along, with its stock locked until the transaction ends: what somebody else has
 * not brought back yet is exchanged for a unit that is here. Answers the variant of which none is here, or null.
 */
export async function gatherGear(tx: Tx, bookingId: string, at: Date): Promise<string | null> {
  const places = await lockStockOf(tx, [bookingId])
  const leaving = await findLeaving(tx, bookingId)
  for (const place of places) {
    const ofPlace = leaving.filter(({ variantId }) => variantId === place.variantId)
    if (!(await bringTogether(tx, place, bookingId, ofPlace, at))) return place.variantId
  }
  return null
}

const findLeaving = (tx: Tx, bookingId: string): Promise<Leaving[]> =>
  tx.$queryRaw<Leaving[]>`
    SELECT allocation.id, allocation.variant_id AS "variantId", allocation.asset_id AS "assetId",
      allocation.from_at AS "from"
    FROM allocation JOIN booking_line ON booking_line.id = allocation.line_id
    WHERE booking_line.booking_id = ${bookingId}::uuid AND allocation.live`

/** Assets of a place that another renter has out. */
async function findAway(tx: Tx, { variantId, locationId }: Place, bookingId: string): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ assetId: string }[]>`
    SELECT allocation.asset_id AS "assetId" FROM allocation
    JOIN booking_line ON booking_line.id = allocation.line_id JOIN booking ON booking.id = booking_line.booking_id
    WHERE allocation.variant_id = ${variantId} AND allocation.location_id = ${locationId} AND allocation.live
      AND booking.state = 'OUT' AND booking.id <> ${bookingId}::uuid`
  return new Set(rows.map(({ assetId }) => assetId))
}

/** Finds other assets for what should leave and is away; true when everything that leaves is here. */
async function bringTogether(
  tx: Tx,
  place: Place,
  bookingId: string,
  leaving: Leaving[],
  at: Date,
): Promise<boolean> {
  const away = await findAway(tx, place, bookingId)
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
