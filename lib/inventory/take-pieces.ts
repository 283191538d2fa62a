import type { Tx } from '@/lib/db'
import { byPlace, type Pieces } from './pieces'
import type { NoRoom } from './place'

/**
 * Takes pieces of what is sold for the lines of a booking, always in the order of variant and location and after the stock of
 * gear is locked. Answers the first line that there is not enough for, or null; the caller then rolls everything back.
 */
export async function takePieces(
  tx: Tx,
  wanted: Pieces[],
): Promise<{ lineId: string; noRoom: NoRoom } | null> {
  for (const { lineId, variantId, locationId, quantity } of wanted.toSorted(byPlace)) {
    const left = { variantId, locationId, pieces: { gte: quantity } }
    const { count } = await tx.supply.updateMany({ where: left, data: { pieces: { decrement: quantity } } })
    if (count === 0) {
      const there = await tx.supply.findUnique({
        where: { variantId_locationId: { variantId, locationId } },
      })
      return { lineId, noRoom: { why: 'sold-out', wanted: quantity, units: there?.pieces ?? 0 } }
    }
    await tx.bookingLine.update({ where: { id: lineId }, data: { piecesTaken: quantity } })
  }
  return null
}
