import type { Tx } from '@/lib/db'
import { lockStockOf } from './lock-stock-of'
import { findLeaving, planGathering } from './plan-gathering'
import { moveStays } from './stays'

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
    const moves = await planGathering(tx, place, ofPlace, at)
    if (!moves) return place.variantId
    await moveStays(tx, moves)
  }
  return null
}
