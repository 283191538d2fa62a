import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { findHolding } from './find-holding'
import { findKitsOf } from './find-kits-of'
import { markOf } from './mark-of'

export type ArchiveRefusal = 'part-of-kit' | 'still-booked'

/**
 * From now on nobody can book a product. Bookings are kept with all that belongs to them: where there are some ahead, it is
 * refused once with how many, until `seen` says that just these have been looked at. Refused while a kit is made of it. Null
 * when there is no such product.
 */
export async function archiveProduct(
  productId: string,
  seen: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, ArchiveRefusal> | null> {
  return transact(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM product WHERE id = ${productId} FOR NO KEY UPDATE`
    const product = await tx.product.findUnique({ where: { id: productId }, include: { variants: true } })
    if (!product) return null
    if (product.state === 'ARCHIVED') return ok(null)
    const variantIds = product.variants.map(({ id }) => id)
    const kits = await findKitsOf(tx, variantIds)
    if (kits.length > 0) return refused('part-of-kit', { kits: kits.join(', ') })
    const holding = await findHolding(variantIds, at, tx)
    if (holding.length > 0 && markOf(holding.map(({ number }) => number)) !== seen)
      return refused('still-booked', { count: holding.length })
    await tx.product.update({ where: { id: productId }, data: { state: 'ARCHIVED' } })
    const facts = { about: `product:${productId}`, product: product.name, bookings: holding.length }
    await record(tx, { at, actor, what: 'product.archived', facts })
    return ok(null)
  })
}
