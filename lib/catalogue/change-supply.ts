import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import type { Place } from '@/lib/inventory/lock-stock'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'

export const MOST_PIECES = 10_000

/**
 * Pieces of something sold have come, or are gone without having been sold (a minus). Never below none: what is booked is
 * taken off already. Null when there is no such size that is sold, or no such location.
 */
export async function changeSupply(
  { variantId, locationId }: Place,
  change: number,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ left: number }, 'pieces-wrong' | 'not-so-many'> | null> {
  if (!Number.isInteger(change) || change === 0 || Math.abs(change) > MOST_PIECES)
    return refused('pieces-wrong', { most: MOST_PIECES })
  return transact(async (tx) => {
    const variant = await tx.variant.findUnique({ where: { id: variantId }, include: { product: true } })
    const location = await tx.location.findUnique({ where: { id: locationId } })
    if (variant?.product.kind !== 'SOLD' || !location) return null
    await tx.supply.createMany({ data: { variantId, locationId, pieces: 0 }, skipDuplicates: true })
    const enough = { variantId, locationId, pieces: { gte: -change } }
    const { count } = await tx.supply.updateMany({ where: enough, data: { pieces: { increment: change } } })
    const { pieces } = await tx.supply.findUniqueOrThrow({
      where: { variantId_locationId: { variantId, locationId } },
    })
    if (count === 0) return refused('not-so-many', { left: pieces })
    const about = { about: `product:${variant.productId}`, size: variant.name, location: location.name }
    await record(tx, { at, actor, what: 'supply.changed', facts: { ...about, change, left: pieces } })
    return ok({ left: pieces })
  })
}
