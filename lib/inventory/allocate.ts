import type { Tx } from '@/lib/db'
import type { Period } from '@/lib/period'
import { type LockedStock, lockStock, type Place, samePlace } from './lock-stock'
import { type NewStays, type NoRoom, place } from './place'
import { takePieces } from './take-pieces'
import { type Units, unitsOf } from './units-of'
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
  const short = await fill(tx, units, stocks, channel, at, place)
  if (short) return short
  const sold = all.filter(({ isSold }) => isSold)
  const gone = sold.length > 0 ? await takePieces(tx, sold.map(piecesOf)) : null
  return gone && shortOf(sold.find(({ want }) => want.lineId === gone.lineId)!, gone.noRoom)
}

/** Puts what is wanted of each place there, one place after another; answers the first for which there is no room. */
export async function fill(
  tx: Tx,
  units: Units<Want>[],
  stocks: LockedStock[],
  channel: Channel,
  at: Date,
  put: typeof place,
): Promise<Short | null> {
  const nowhere = units.find((unit) => !stocks.some((stock) => samePlace(stock, placeOf(unit))))
  if (nowhere) {
    const { period, quantity: wanted } = nowhere
    return shortOf(nowhere, { why: 'full', ...period, wanted, units: 0 })
  }
  for (const stock of stocks) {
    const wanted = units.filter((unit) => samePlace(stock, placeOf(unit)))
    const [first] = wanted
    if (!first) continue
    const lineIds = wanted.flatMap(({ want, quantity }) => Array<string>(quantity).fill(want.lineId))
    // One booking, one product, one turnaround: all that is wanted of a place is wanted over the same period.
    const stays = { lineIds, period: first.period }
    const noRoom = (await keptForDesk(tx, stock, stays, channel)) ?? (await put(tx, stock, stays, at))
    if (noRoom) return shortOf(first, noRoom)
  }
  return null
}

export const piecesOf = ({ want, variantId, quantity }: Units<Want>) => {
  const { lineId, locationId } = want
  return { lineId, locationId, variantId, quantity }
}

export const placeOf = ({ variantId, want }: Units<Want>): Place => ({
  variantId,
  locationId: want.locationId,
})

export const shortOf = ({ want, variantId }: Units<Want>, noRoom: NoRoom): Short => ({
  want,
  variantId,
  noRoom,
})

async function keptForDesk(
  tx: Tx,
  { variantId, locationId, units, keptFromWeb }: LockedStock,
  { lineIds, period }: NewStays,
  channel: Channel,
): Promise<NoRoom | null> {
  if (channel === 'desk' || keptFromWeb === 0) return null
  const [row] = await tx.$queryRaw<{ peak: number }[]>`
    SELECT peak_of(${variantId}, ${locationId},
      ${period.from.toISOString()}::timestamptz, ${period.until.toISOString()}::timestamptz, NULL) AS peak`
  const forWeb = units - keptFromWeb
  return (row?.peak ?? 0) + lineIds.length > forWeb ? { why: 'kept-for-desk', units: forWeb } : null
}
