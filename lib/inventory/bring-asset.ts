import type { Tx } from '@/lib/db'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { pack, type Stay } from './pack'
import { findAssets, findStays, isClash, moveStays } from './stays'

export type BringRefusal = 'unit-of-another-kind' | 'unit-out' | 'unit-to-inspect' | 'unit-kept'

type Unit = { id: string; variantId: string; locationId: string; from: Date }

/**
 * Puts a unit that leaves now on the asset that somebody has in their hands, instead of the one that was proposed. Whoever
 * was to have that one is moved to another. Refused when it is of another size or shop, out with somebody, to be looked
 * at first, or kept for somebody who cannot be moved. With the stock locked.
 */
export async function bringAsset(
  tx: Tx,
  unit: Unit,
  assetId: string,
  at: Date,
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
  const stays = await findStays(tx, unit, new Date(Math.min(at.getTime(), unit.from.getTime())))
  const own = stays.find(({ id }) => id === unit.id)
  if (!own) return refused('unit-of-another-kind', { code })
  const brought: Stay = { ...own, from: Math.min(own.from, at.getTime()), assetId, fixed: true }
  if (stays.some((stay) => stay.fixed && stay.id !== own.id && isClash(stay, brought)))
    return refused('unit-kept', { code })
  const all = stays.map((stay) => (stay.id === own.id ? brought : stay))
  const packing = pack(await findAssets(tx, unit), all)
  if (packing.kind !== 'packed') return refused('unit-kept', { code })
  await moveStays(tx, new Map([...packing.moves, [own.id, assetId]]))
  return ok(null)
}
