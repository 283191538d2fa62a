import { prisma, snapshot, type Tx } from '@/lib/db'
import type { Channel, Short, Want } from './allocate'
import { byVariant, findFree } from './availability'
import { fillPlaces } from './fill-places'
import { findRoom } from './find-room'
import { readStock } from './lock-stock'
import { byPlace } from './pieces'
import type { place } from './place'
import { type Units, unitsOf } from './units-of'
import { piecesOf, placeOf, shortOf } from './wanted-units'

/**
 * The shortage that `allocate` would answer at this moment, found without its lock: a no that a crowd need not stand in line
 * for. Null promises nothing, because somebody else may be faster.
 */
export async function foreseeShort(wants: Want[], channel: Channel, at: Date): Promise<Short | null> {
  if (await isFree(wants, channel, at)) return null
  return await snapshot(async (tx) => {
    const all = await unitsOf(tx, wants)
    const units = all.filter(({ isSold }) => !isSold)
    const stocks = await readStock(tx, units.map(placeOf))
    const short = await fillPlaces(tx, units, stocks, channel, at, look)
    return (
      short ??
      (await lookForPieces(
        tx,
        all.filter(({ isSold }) => isSold),
      ))
    )
  })
}

/** Counted only, in one query: what is free by this may still be impossible to arrange, and then the lock says so. */
async function isFree(wants: Want[], channel: Channel, at: Date): Promise<boolean> {
  const variantIds = [...new Set(wants.map(({ variantId }) => variantId))]
  const { locationId, period } = wants[0]!
  const asked = { periods: [period], at, variantIds, locationIds: [locationId], channel }
  const free = byVariant(await findFree(prisma, asked))
  return variantIds.every((id) => {
    const wanted = wants.filter(({ variantId }) => variantId === id)
    return wanted.reduce((sum, { quantity }) => sum + quantity, 0) <= (free.get(id) ?? 0)
  })
}

const look: typeof place = async (tx, stock, stays, at) => {
  const room = await findRoom(tx, stock, stays, at)
  return 'why' in room ? room : null
}

async function lookForPieces(tx: Tx, sold: Units<Want>[]): Promise<Short | null> {
  if (sold.length === 0) return null
  const variantId = { in: sold.map((unit) => unit.variantId) }
  const left = await tx.supply.findMany({ where: { variantId, locationId: sold[0]!.want.locationId } })
  for (const { lineId, quantity, ...there } of sold.map(piecesOf).toSorted(byPlace)) {
    const supply = left.find((one) => one.variantId === there.variantId)
    if (!supply || supply.pieces < quantity) {
      const noRoom = { why: 'sold-out', wanted: quantity, units: supply?.pieces ?? 0 } as const
      return shortOf(sold.find(({ want }) => want.lineId === lineId)!, noRoom)
    }
    supply.pieces -= quantity
  }
  return null
}
