import type { Tx } from '@/lib/db'
import { byPlace, type Pieces } from './pieces'

/** Gives the pieces of bookings back that are not handed out any more; once, however often it is asked for. */
export async function givePiecesBack(tx: Tx, bookingIds: string[]): Promise<void> {
  const lines = await tx.$queryRaw<Pieces[]>`
    SELECT booking_line.id AS "lineId", variant_id AS "variantId", location_id AS "locationId", pieces_taken AS quantity
    FROM booking_line JOIN booking ON booking.id = booking_line.booking_id
    WHERE booking_line.booking_id = ANY (${bookingIds}::uuid[]) AND pieces_taken > 0`
  for (const { lineId, variantId, locationId, quantity } of lines.toSorted(byPlace)) {
    const taken = { id: lineId, piecesTaken: quantity }
    const { count } = await tx.bookingLine.updateMany({ where: taken, data: { piecesTaken: 0 } })
    if (count === 0) continue
    await tx.supply.update({
      where: { variantId_locationId: { variantId, locationId } },
      data: { pieces: { increment: quantity } },
    })
  }
}
