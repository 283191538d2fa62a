import type { Tx } from '@/lib/db'
import type { Place } from './lock-stock'
import { pack, type Stay } from './pack'
import { findAssets, findStays, isClash } from './stays'

export type Absence = { from: Date; until: Date | null }

/**
 * Where those who have booked an asset would go if it were not to be had for a while: allocation → asset, for all that
 * would move. Null when there is no room for them. `ignored` are stays that give way. Changes nothing.
 */
export async function planWithout(
  db: Tx,
  asset: Place & { id: string },
  { from, until }: Absence,
  ignored: string[] = [],
): Promise<Map<string, string> | null> {
  const [assets, stays] = [await findAssets(db, asset), await findStays(db, asset, from)]
  const absence: Stay = {
    id: 'absence',
    from: from.getTime(),
    until: until?.getTime() ?? Infinity,
    assetId: asset.id,
    fixed: true,
  }
  const others = stays.filter(({ id }) => !ignored.includes(id))
  // What is fixed is a fact to the packer, even beside another fact.
  if (others.some((stay) => stay.fixed && isClash(stay, absence))) return null
  const packing = pack(assets, [...others, absence])
  return packing.kind === 'packed' ? packing.moves : null
}
