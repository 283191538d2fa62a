import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/db'
import type { Period } from '@/lib/period'
import type { LockedStock } from './lock-stock'
import { noRoomOf } from './no-room'
import { pack, type Stay } from './pack'
import { findAssets, findStays, moveStays } from './stays'

/** Units to be found at a place over one period, one for each of these lines. */
export type NewStays = { lineIds: string[]; period: Period }

/** Why there is no room: from when until when more is wanted than there is, or that what is fixed leaves no way to place it. */
export type NoRoom =
  | { why: 'full'; from: Date; until: Date; wanted: number; units: number }
  | { why: 'kept-for-desk'; units: number }
  | { why: 'no-arrangement' }
  | { why: 'sold-out'; wanted: number; units: number }

/**
 * Finds an asset for every new stay at a place whose stock is locked, moving others to other assets where that is what it
 * takes; null when all of them have one. Nothing is written when there is no room.
 */
export async function place(tx: Tx, stock: LockedStock, stays: NewStays, at: Date): Promise<NoRoom | null> {
  const wanted = stays.lineIds.length
  if (wanted > stock.units) return { why: 'full', ...stays.period, wanted, units: stock.units }
  const free = await findFreeAssets(tx, stock, stays)
  if (free.length < wanted) return makeRoom(tx, stock, stays, at)
  await occupy(tx, stock, stays, free)
  return null
}

/** Where enough assets are free all through the period, nobody needs to move. */
async function findFreeAssets(
  tx: Tx,
  { variantId, locationId }: LockedStock,
  { lineIds, period }: NewStays,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM asset
    WHERE variant_id = ${variantId} AND location_id = ${locationId} AND state = 'READY'
      AND NOT EXISTS (
        SELECT 1 FROM allocation WHERE allocation.asset_id = asset.id AND allocation.live
          AND tstzrange(from_at, until_at, '[)')
            && tstzrange(${period.from.toISOString()}::timestamptz, ${period.until.toISOString()}::timestamptz, '[)'))
    -- In random turn, so that wear is spread.
    ORDER BY random() LIMIT ${lineIds.length}`
  return rows.map(({ id }) => id)
}

async function makeRoom(tx: Tx, stock: LockedStock, stays: NewStays, at: Date): Promise<NoRoom | null> {
  const { lineIds, period } = stays
  const since = new Date(Math.min(at.getTime(), period.from.getTime()))
  const [assets, there] = [await findAssets(tx, stock), await findStays(tx, stock, since)]
  const coming = lineIds.map((): Stay => {
    const [from, until] = [period.from.getTime(), period.until.getTime()]
    return { id: randomUUID(), from, until, assetId: null, fixed: false }
  })
  const packing = pack(assets, [...there, ...coming])
  if (packing.kind !== 'packed') return noRoomOf(packing, stock)
  const { moves } = packing
  const assetIds = coming.map(({ id }) => moves.get(id) ?? '')
  for (const { id } of coming) moves.delete(id)
  await moveStays(tx, moves)
  await occupy(tx, stock, stays, assetIds)
  return null
}

const occupy = (
  tx: Tx,
  { variantId, locationId }: LockedStock,
  { lineIds, period }: NewStays,
  assetIds: string[],
): Promise<number> =>
  tx.$executeRaw`
    INSERT INTO allocation (id, cause, variant_id, location_id, asset_id, line_id, from_at, until_at, live)
    SELECT gen_random_uuid(), 'BOOKING', ${variantId}, ${locationId}, asset_id, line_id,
      ${period.from.toISOString()}::timestamptz, ${period.until.toISOString()}::timestamptz, true
    FROM unnest(${assetIds}::text[], ${lineIds}::uuid[]) AS stay (asset_id, line_id)`
