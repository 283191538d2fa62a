import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import type { ArchiveRefusal } from './archive-product'
import { findHolding } from './find-holding'
import { findKitsOf } from './find-kits-of'
import { markOf } from './mark-of'

type Asked = { productId: string; variantId: string; isArchived: boolean; seen: string }

/**
 * Takes one size of a product out of what can be booked, or brings it back; like a whole product, bookings are kept and have to
 * be looked at first. The last size of what is public stays. Null when the product has no such size.
 */
export async function archiveVariant(
  { productId, variantId, isArchived, seen }: Asked,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, ArchiveRefusal | 'last-size'> | null> {
  return transact(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM product WHERE id = ${productId} FOR NO KEY UPDATE`
    const product = await tx.product.findUnique({ where: { id: productId }, include: { variants: true } })
    const variant = product?.variants.find(({ id }) => id === variantId)
    if (!product || !variant) return null
    if ((variant.archivedAt !== null) === isArchived) return ok(null)
    const facts = { about: `product:${productId}`, size: variant.name }
    if (!isArchived) {
      await tx.variant.update({ where: { id: variantId }, data: { archivedAt: null } })
      await record(tx, { at, actor, what: 'size.brought-back', facts })
      return ok(null)
    }
    const others = product.variants.filter(({ id, archivedAt }) => id !== variantId && !archivedAt)
    if (product.state === 'PUBLISHED' && others.length === 0) return refused('last-size')
    const kits = await findKitsOf(tx, [variantId])
    if (kits.length > 0) return refused('part-of-kit', { kits: kits.join(', ') })
    const holding = await findHolding([variantId], at, tx)
    if (holding.length > 0 && markOf(holding.map(({ number }) => number)) !== seen)
      return refused('still-booked', { count: holding.length })
    await tx.variant.update({ where: { id: variantId }, data: { archivedAt: at } })
    await record(tx, { at, actor, what: 'size.archived', facts: { ...facts, bookings: holding.length } })
    return ok(null)
  })
}
