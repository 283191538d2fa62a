import type { Tx } from '@/lib/db'
import type { Period } from '@/lib/period'
import { fillPlaces } from './fill-places'
import { lockStock } from './lock-stock'
import { type NoRoom, place } from './place'
import { takePieces } from './take-pieces'
import { unitsOf } from './units-of'
import { piecesOf, placeOf, shortOf } from './wanted-units'
import { writeContents } from './write-contents'

export type Want = {
  lineId: string
  variantId: string
  locationId: string
  period: Period
  quantity: number
}

/** Whom the gear is for: a part of the stock may be kept from the web, for those who stand at the desk. */
export type Channel = 'web' | 'desk'

/** The line that could not be filled, the variant that ran out (of a kit: the component), and why. */
export type Short = { want: Want; variantId: string; noRoom: NoRoom }

/**
 * Occupies assets for all the lines of a booking, turnaround included; kits by their components, added up; of what is sold
 * it takes the pieces. It is the door through which every writer comes. Answers the first shortage, or null when every line has all its units; the
 * caller then rolls the whole booking back, since half a booking is none. What is not handed out or pinned may be moved
 * to another asset of the same variant and location.
 */
export async function allocate(tx: Tx, wants: Want[], channel: Channel, at: Date): Promise<Short | null> {
  const all = await unitsOf(tx, wants)
  const units = all.filter(({ isSold }) => !isSold)
  // Before the lock, behind which everybody else waits.
  await writeContents(tx, units)
  const stocks = await lockStock(tx, units.map(placeOf))
  const short = await fillPlaces(tx, units, stocks, channel, at, place)
  if (short) return short
  const sold = all.filter(({ isSold }) => isSold)
  const gone = sold.length > 0 ? await takePieces(tx, sold.map(piecesOf)) : null
  return gone && shortOf(sold.find(({ want }) => want.lineId === gone.lineId)!, gone.noRoom)
}
