import type { Tx } from '@/lib/db'
import type { Channel, Short, Want } from './allocate'
import { type LockedStock, samePlace } from './lock-stock'
import type { NewStays, NoRoom, place } from './place'
import type { Units } from './units-of'
import { placeOf, shortOf } from './wanted-units'

/** Puts what is wanted of each place there, one place after another; answers the first for which there is no room. */
export async function fillPlaces(
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
