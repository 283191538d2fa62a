import type { Tx } from '@/lib/db'
import { lockStockOf } from './lock-stock-of'

/**
 * Units of a booking are back: each is free once it has been turned around, at the latest when the next renter comes. What needs no
 * turnaround is free at once; gear that came back early or late is turned around from then on.
 */
export async function endStays(tx: Tx, bookingId: string, units: string[], at: Date): Promise<void> {
  await lockStockOf(tx, [bookingId])
  const now = at.toISOString()
  await tx.$executeRaw`
    UPDATE allocation SET pinned = true, live = product.turnaround_after_minutes > 0 AND from_at < ${now}::timestamptz,
      until_at = CASE
        WHEN from_at >= ${now}::timestamptz THEN until_at
        WHEN product.turnaround_after_minutes = 0 THEN ${now}::timestamptz
        ELSE least(${now}::timestamptz + make_interval(mins => product.turnaround_after_minutes),
          (SELECT min(other.from_at) FROM allocation AS other
            WHERE other.asset_id = allocation.asset_id AND other.live AND other.from_at > allocation.from_at)) END
    FROM variant, product
    WHERE allocation.id = ANY (${units}::uuid[]) AND allocation.live
      AND variant.id = allocation.variant_id AND product.id = variant.product_id`
}
