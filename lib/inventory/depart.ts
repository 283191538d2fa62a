import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { lockPlaces } from './lock-places'

/**
 * An asset that is to be moved leaves its location, and belongs to the other one from now on, where it is out until it
 * arrives. False when it has left already, stays after all, or a renter still has it.
 */
export async function depart(tx: Tx, blockId: string, actor: Actor, at: Date): Promise<boolean> {
  const { asset, toLocation } = await tx.block.findUniqueOrThrow({
    where: { id: blockId },
    select: { asset: { include: { variant: true } }, toLocation: true },
  })
  if (!toLocation) return false
  const { id, code, variantId } = asset
  const there = { variantId, locationId: toLocation.id }
  await lockPlaces(tx, asset, there.locationId)
  if (await isRented(tx, id, at)) return false
  const { count } = await tx.block.updateMany({
    where: { id: blockId, endedAt: null, departedAt: null },
    data: { departedAt: at, fromLocationId: asset.locationId },
  })
  if (count === 0) return false
  // Whatever it is planned for goes with it, but for renters: these have been given other units.
  const planned = await tx.allocation.findMany({
    where: { assetId: id, live: true, blockId: { not: null } },
    select: { id: true, blockId: true, untilAt: true, block: { select: { untilAt: true } } },
  })
  const where = { id: { in: planned.map((stay) => stay.id) } }
  // Freed first and taken again last: what is occupied is never more than what there is.
  await tx.allocation.updateMany({ where, data: { live: false } })
  await tx.asset.update({ where: { id }, data: { locationId: toLocation.id } })
  for (const stay of planned) {
    const untilAt = stay.blockId === blockId ? stay.block!.untilAt : stay.untilAt
    await tx.allocation.update({ where: { id: stay.id }, data: { ...there, untilAt, live: true } })
  }
  const facts = { code, location: toLocation.name, about: `product:${asset.variant.productId}` }
  await record(tx, { at, actor, what: 'asset.departed', facts })
  return true
}

/** Gear that came back late, or that somebody was given while it was to stay after all. */
const isRented = async (tx: Tx, assetId: string, at: Date): Promise<boolean> => {
  const isAhead = [
    { untilAt: null },
    { untilAt: { gt: at } },
    { line: { booking: { state: 'OUT' as const } } },
  ]
  return (await tx.allocation.count({ where: { assetId, live: true, cause: 'BOOKING', OR: isAhead } })) > 0
}
