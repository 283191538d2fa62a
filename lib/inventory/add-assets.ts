import type { Actor } from '@/lib/actor'
import { isTaken, type Tx, transact } from '@/lib/db'
import { type Outcome, ok, refused } from '@/lib/outcome'
import type { Place } from './lock-stock'
import { writeAssets } from './write-assets'

export type NewAssets = Place & {
  quantity: number
  /** What their codes begin with; a number follows. */
  prefix: string
  /** Whether each carries its code as a label. */
  labelled: boolean
}

export type AddRefusal =
  | 'unknown-place'
  | 'kit-has-no-units'
  | 'sold-has-no-units'
  | 'units-wrong'
  | 'code-wrong'
  | 'code-taken'

export const MOST_NEW_ASSETS = 200

/** Adds units of a variant at a location, to be had at once. Their codes count on from the highest with the same beginning. */
export async function addAssets(
  { variantId, locationId, quantity, labelled, ...typed }: NewAssets,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ codes: string[] }, AddRefusal>> {
  const prefix = typed.prefix.trim().toUpperCase().replace(/-+$/, '')
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > MOST_NEW_ASSETS)
    return refused('units-wrong', { least: 1, most: MOST_NEW_ASSETS })
  if (!/^[\p{L}\p{N}][\p{L}\p{N}-]{0,29}$/u.test(prefix)) return refused('code-wrong')
  const add = () =>
    transact(async (tx) => {
      const place = await findPlace(tx, { variantId, locationId })
      if (!place) return refused('unknown-place')
      if (place.isKit) return refused('kit-has-no-units')
      if (place.isSold) return refused('sold-has-no-units')
      const units = { variantId, locationId, labelled }
      const next = () => nextCodes(tx, prefix, quantity)
      return ok({ codes: await writeAssets(tx, units, next, place.facts, actor, at) })
    })
  return add().catch((error) => {
    if (isTaken(error)) return refused('code-taken', { prefix })
    throw error
  })
}

async function findPlace(tx: Tx, { variantId, locationId }: Place) {
  const variant = await tx.variant.findUnique({
    where: { id: variantId },
    include: { product: true, components: { take: 1 } },
  })
  const location = await tx.location.findUnique({ where: { id: locationId } })
  if (!variant || !location) return null
  const facts = { about: `product:${variant.productId}`, size: variant.name, location: location.name }
  return { isKit: variant.components.length > 0, isSold: variant.product.kind === 'SOLD', facts }
}

async function nextCodes(tx: Tx, prefix: string, quantity: number): Promise<string[]> {
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    SELECT coalesce(max(substring(code FROM ${prefix.length + 2}::int)::int), 0) AS last FROM asset
    WHERE starts_with(code, ${`${prefix}-`}) AND substring(code FROM ${prefix.length + 2}::int) ~ '^[0-9]{1,6}$'`
  const last = row?.last ?? 0
  return Array.from({ length: quantity }, (_, n) => `${prefix}-${String(last + n + 1).padStart(2, '0')}`)
}
