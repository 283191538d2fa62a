import type { Db } from '@/lib/db'
import { addMinutes, type Period } from '@/lib/period'

export type Wanted = { variantId: string; quantity: number; period: Period }

/** Units of one variant that have to be found, over the rental and its turnaround. */
export type Units<W> = {
  want: W
  variantId: string
  quantity: number
  period: Period
  /** Counted by the piece and gone for good, instead of rented. */
  isSold: boolean
}

type Row = {
  wantedId: string
  variantId: string
  quantity: number
  before: number
  after: number
  isSold: boolean
}

/**
 * What lines come to in gear: a kit is taken apart into its components, and every period grows by the turnaround of what
 * is occupied. Unknown variants come to nothing.
 */
export async function unitsOf<W extends Wanted>(db: Db, wants: W[]): Promise<Units<W>[]> {
  const parts = await partsOf(
    db,
    wants.map((want) => want.variantId),
  )
  return wants.flatMap((want) =>
    (parts.get(want.variantId) ?? []).map(({ variantId, quantity, before, after, isSold }) => ({
      want,
      variantId,
      isSold,
      quantity: want.quantity * quantity,
      period: { from: addMinutes(want.period.from, -before), until: addMinutes(want.period.until, after) },
    })),
  )
}

type Part = Omit<Row, 'wantedId'>

/** What one of each variant is made of: itself, or the components of a kit; with the turnaround of each, in minutes. */
async function partsOf(db: Db, variantIds: string[]): Promise<Map<string, Part[]>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT wanted.id AS "wantedId", part.id AS "variantId", coalesce(kit_component.quantity, 1) AS quantity,
      product.turnaround_before_minutes AS before, product.turnaround_after_minutes AS after,
      product.kind = 'SOLD' AS "isSold"
    FROM variant AS wanted
    LEFT JOIN kit_component ON kit_component.kit_id = wanted.id
    JOIN variant AS part ON part.id = coalesce(kit_component.component_id, wanted.id)
    JOIN product ON product.id = part.product_id
    WHERE wanted.id = ANY (${[...new Set(variantIds)]}::text[])`
  const parts = new Map<string, Part[]>()
  for (const { wantedId, ...part } of rows) parts.set(wantedId, [...(parts.get(wantedId) ?? []), part])
  return parts
}
