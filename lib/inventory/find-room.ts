import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/db'
import type { LockedStock } from './lock-stock'
import { noRoomOf } from './no-room'
import { pack, type Stay } from './pack'
import type { NewStays, NoRoom } from './place'
import { findAssets, findStays } from './stays'

/** Where new stays go, one asset for each, and who moves to which asset so that they can. */
type Room = { assetIds: string[]; moves: Map<string, string> }

/**
 * Finds room for new stays at a place without writing anything: as it will be for whoever holds the lock of its stock, else as
 * it is at the moment of the caller's snapshot.
 */
export async function findRoom(
  tx: Tx,
  stock: LockedStock,
  stays: NewStays,
  at: Date,
): Promise<Room | NoRoom> {
  const wanted = stays.lineIds.length
  if (wanted > stock.units) return { why: 'full', ...stays.period, wanted, units: stock.units }
  const free = await findFreeAssets(tx, stock, stays)
  return free.length < wanted ? makeRoom(tx, stock, stays, at) : { assetIds: free, moves: new Map() }
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

async function makeRoom(tx: Tx, stock: LockedStock, stays: NewStays, at: Date): Promise<Room | NoRoom> {
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
  return { assetIds, moves }
}
