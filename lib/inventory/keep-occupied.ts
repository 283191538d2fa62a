import type { Tx } from '@/lib/db'
import type { Place } from './lock-stock'
import { lockStockOf } from './lock-stock-of'
import { type PackAsset, pack, type Stay } from './pack'
import { findAssets, findStays, moveStays } from './stays'

/**
 * Gear that is not back when it should be stays occupied until it is. Whoever comes next on its asset is moved to another
 * one; where there is none, it is occupied until they come, and who they are is what
 * `findEndangered` answers. True when anything has changed.
 */
export async function keepOccupied(tx: Tx, bookingId: string): Promise<boolean> {
  let changed = 0
  for (const place of await lockStockOf(tx, [bookingId])) {
    const own = await findOwn(tx, bookingId, place)
    const first = own[0]
    if (!first) continue
    const [assets, stays] = [await findAssets(tx, place), await findStays(tx, place, first.from)]
    const ids = new Set(own.map(({ id }) => id))
    changed += await keepOpen(tx, assets, stays, ids)
  }
  return changed > 0
}

const findOwn = (tx: Tx, bookingId: string, { variantId, locationId }: Place) =>
  tx.$queryRaw<{ id: string; from: Date }[]>`
    SELECT allocation.id, allocation.from_at AS "from" FROM allocation
    JOIN booking_line ON booking_line.id = allocation.line_id
    JOIN outing ON outing.allocation_id = allocation.id AND outing.ended_at IS NULL
    WHERE booking_line.booking_id = ${bookingId}::uuid AND allocation.live AND allocation.until_at IS NOT NULL
      AND allocation.variant_id = ${variantId} AND allocation.location_id = ${locationId}
    ORDER BY allocation.from_at`

async function keepOpen(tx: Tx, assets: PackAsset[], stays: Stay[], ids: Set<string>): Promise<number> {
  const openUntil = (until: number) =>
    pack(
      assets,
      stays.map((stay) =>
        ids.has(stay.id) ? { ...stay, until: Math.max(until, stay.until), fixed: true } : stay,
      ),
    )
  const open = openUntil(Infinity)
  const found =
    open.kind === 'full'
      ? { until: open.from, packing: openUntil(open.from) }
      : { until: Infinity, packing: open }
  if (found.packing.kind === 'packed') {
    await moveStays(tx, found.packing.moves)
    return found.packing.moves.size + (await extend(tx, stays, ids, () => found.until))
  }
  return extend(tx, stays, ids, (stay) => nextOn(stays, stay))
}

/** When the next one comes to the asset that a stay is on. */
const nextOn = (stays: Stay[], { id, assetId, from }: Stay): number =>
  Math.min(
    ...stays
      .filter((other) => other.assetId === assetId && other.id !== id && other.from > from)
      .map((other) => other.from),
  )

async function extend(
  tx: Tx,
  stays: Stay[],
  ids: Set<string>,
  untilOf: (stay: Stay) => number,
): Promise<number> {
  const longer = stays.filter((stay) => ids.has(stay.id) && untilOf(stay) > stay.until)
  for (const stay of longer) {
    const until = untilOf(stay)
    const untilAt = until === Infinity ? null : new Date(until)
    await tx.allocation.update({ where: { id: stay.id }, data: { untilAt } })
  }
  return longer.length
}
