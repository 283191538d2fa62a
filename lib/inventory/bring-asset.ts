import type { Tx } from '@/lib/db'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { pack, type Stay } from './pack'
import { findAssets, findStays, isClash, moveStays } from './stays'

export type BringRefusal =
  | 'unit-of-another-kind'
  | 'unit-out'
  | 'unit-to-inspect'
  | 'unit-kept'
  | 'unit-twice'

type Unit = { id: string; variantId: string; locationId: string; from: Date }

/**
 * Puts a unit that leaves now on the asset that somebody has in their hands, instead of the one that was proposed. Whoever
 * was to have that one is moved to another. The proposed one stays, as long as it is here. Refused when it is of another size or shop, out with somebody, to be looked
 * at first, or kept for somebody who cannot be moved; and when it has just been brought for another unit. `brought` are
 * the units for which that has been done: they stay where they are. With the stock locked.
 */
export async function bringAsset(
  tx: Tx,
  unit: Unit,
  assetId: string,
  at: Date,
  brought: string[] = [],
): Promise<Outcome<null, BringRefusal>> {
  const asset = await tx.asset.findUniqueOrThrow({
    where: { id: assetId },
    include: { outings: { where: { endedAt: null }, include: { booking: true } } },
  })
  const { code } = asset
  const isSame = asset.variantId === unit.variantId && asset.locationId === unit.locationId
  if (!isSame || asset.state !== 'READY') return refused('unit-of-another-kind', { code })
  const [outing] = asset.outings
  if (outing) {
    const { number, contactName } = outing.booking
    return refused('unit-out', { code, number, name: contactName })
  }
  if (asset.inspectSince) return refused('unit-to-inspect', { code, note: asset.inspectNote ?? '' })
  const found = await findStays(tx, unit, new Date(Math.min(at.getTime(), unit.from.getTime())))
  const stays = found.map((stay) => (brought.includes(stay.id) ? { ...stay, fixed: true } : stay))
  const own = stays.find(({ id }) => id === unit.id)
  if (!own) return refused('unit-of-another-kind', { code })
  if (stays.some(({ id, assetId: taken }) => brought.includes(id) && taken === assetId))
    return refused('unit-twice', { code })
  if (own.assetId === assetId) return ok(null)
  const leaving: Stay = { ...own, from: Math.min(own.from, at.getTime()), assetId, fixed: true }
  if (stays.some((stay) => stay.fixed && stay.id !== own.id && isClash(stay, leaving)))
    return refused('unit-kept', { code })
  const all = stays.map((stay) => (stay.id === own.id ? leaving : stay))
  const packing = pack(await findAssets(tx, unit), all)
  if (packing.kind !== 'packed') return refused('unit-kept', { code })
  await moveStays(tx, new Map([...packing.moves, [own.id, assetId]]))
  return ok(null)
}
