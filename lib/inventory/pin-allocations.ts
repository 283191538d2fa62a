import type { Tx } from '@/lib/db'

/**
 * The gear of a booking leaves: from now on it stays on its assets. When it leaves early it is occupied from now on, unless
 * somebody had it until just then. After `gatherGear`, which holds the locks.
 */
export const pinAllocations = (tx: Tx, bookingId: string, at: Date): Promise<number> =>
  tx.$executeRaw`
    UPDATE allocation SET pinned = true,
      from_at = CASE WHEN ${at.toISOString()}::timestamptz < from_at
        THEN greatest(${at.toISOString()}::timestamptz, (SELECT max(other.until_at) FROM allocation AS other
          WHERE other.asset_id = allocation.asset_id AND other.live AND other.until_at <= allocation.from_at))
        ELSE from_at END
    WHERE live AND line_id IN (SELECT id FROM booking_line WHERE booking_id = ${bookingId}::uuid)`
