import type { Tx } from '@/lib/db'
import type { Period } from '@/lib/period'
import { findRoom } from './find-room'
import type { LockedStock } from './lock-stock'
import { moveStays } from './stays'

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
  const room = await findRoom(tx, stock, stays, at)
  if ('why' in room) return room
  await moveStays(tx, room.moves)
  await occupy(tx, stock, stays, room.assetIds)
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
