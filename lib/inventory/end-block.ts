import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { lockPlaces } from './lock-places'
import { lockStock } from './lock-stock'

/** The asset is to be had again from now on. Ending a block again changes nothing. */
export async function endBlock(
  blockId: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'unknown-block'>> {
  return transact(async (tx) => {
    const block = await tx.block.findUnique({
      where: { id: blockId },
      include: { asset: { include: { variant: true } } },
    })
    if (!block) return refused('unknown-block')
    const { toLocationId } = block
    await (toLocationId ? lockPlaces(tx, block.asset, toLocationId) : lockStock(tx, [block.asset]))
    const { count } = await tx.block.updateMany({
      where: { id: blockId, endedAt: null },
      data: { endedAt: at },
    })
    if (count === 0) return ok(null)
    await tx.allocation.updateMany({ where: { blockId }, data: { live: false } })
    const { asset, kind, reason } = block
    const facts = { code: asset.code, kind, reason, about: `product:${asset.variant.productId}` }
    await record(tx, { at, actor, what: 'asset.unblocked', facts })
    return ok(null)
  })
}
