import type { Tx } from '@/lib/db'
import { lockStockOf } from './lock-stock-of'
import { pack, type Stay } from './pack'
import { findAssets, findStays, moveStays } from './stays'

/**
 * Units of a booking leave: from now on they stay on their assets. What leaves early is occupied from now on: whoever
 * was to have it before is moved to another unit, and where there is none it is occupied from when they are to bring it back.
 * After `gatherGear`.
 */
export async function pinAllocations(tx: Tx, bookingId: string, units: string[], at: Date): Promise<void> {
  const own = new Set(units)
  for (const place of await lockStockOf(tx, [bookingId])) {
    const stays = await findStays(tx, place, at)
    const leaving = stays.map((stay) => (own.has(stay.id) ? leavingNow(stay, at) : stay))
    const packing = pack(await findAssets(tx, place), leaving)
    if (packing.kind === 'packed') await moveStays(tx, packing.moves)
  }
  await tx.$executeRaw`
    UPDATE allocation SET pinned = true,
      from_at = CASE WHEN ${at.toISOString()}::timestamptz < from_at
        THEN greatest(${at.toISOString()}::timestamptz, (SELECT max(other.until_at) FROM allocation AS other
          WHERE other.asset_id = allocation.asset_id AND other.live AND other.until_at <= allocation.from_at))
        ELSE from_at END
    WHERE id = ANY (${units}::uuid[])`
}

const leavingNow = (stay: Stay, at: Date): Stay => ({
  ...stay,
  from: Math.min(stay.from, at.getTime()),
  fixed: true,
})
