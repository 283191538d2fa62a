import type { Tx } from '@/lib/db'
import { lockStock, type Place } from './lock-stock'

/** Locks the stock of everything that bookings occupy, in the one order; answers which places these are. */
export async function lockStockOf(tx: Tx, bookingIds: string[]): Promise<Place[]> {
  const places = await tx.$queryRaw<Place[]>`
    SELECT DISTINCT allocation.variant_id AS "variantId", allocation.location_id AS "locationId"
    FROM allocation JOIN booking_line ON booking_line.id = allocation.line_id
    WHERE booking_line.booking_id = ANY (${bookingIds}::uuid[]) AND allocation.live`
  await lockStock(tx, places)
  return places
}
