import type { CatalogueProduct, CatalogueVariant } from '@/lib/inventory/catalogue-product'
import { fittingSizes, nearestSize } from '@/lib/inventory/fitting-sizes'
import { readMeasure } from '@/lib/inventory/read-measure'

/** A size; `free` is how many can be had, where dates are known. */
export type OfferedSize = CatalogueVariant & { free?: number }

/** Which sizes fit; `nearest` is none of them, but the one that comes closest; `wrong` is no measure at all. */
export type Advice =
  | { kind: 'fits'; sizes: OfferedSize[] }
  | { kind: 'nearest'; sizes: [OfferedSize] }
  | { kind: 'wrong'; sizes: [] }

/** What a renter's measure, as typed, says about the sizes of a product; null without one, or when they go by none. */
export function adviseSize(by: CatalogueProduct['sizedBy'], sizes: OfferedSize[], me: string): Advice | null {
  if (!by || me === '') return null
  const measure = readMeasure(me, by)
  if (measure === null) return { kind: 'wrong', sizes: [] }
  const fitting = fittingSizes(sizes, measure)
  if (fitting.length > 0) return { kind: 'fits', sizes: fitting }
  const nearest = nearestSize(sizes, measure)
  return nearest ? { kind: 'nearest', sizes: [nearest] } : null
}
