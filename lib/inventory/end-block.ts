import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { lockStock } from './lock-stock'

/** The asset is to be had again from now on. Ending a block again changes nothing. */
export async function endBlock(
  blockId: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'unknown-block'>> {
  return transact(async (tx) => {
    const block = await tx.block.findUnique({ where: { id: blockId }, include: { asset: true } })
    if (!block) return refused('unknown-block')
    await lockStock(tx, [block.asset])
    const { count } = await tx.block.updateMany({
      where: { id: blockId, endedAt: null },
      data: { endedAt: at },
    })
    if (count === 0) return ok(null)
    await tx.allocation.updateMany({ where: { blockId }, data: { live: false } })
    const facts = { code: block.asset.code, kind: block.kind, reason: block.reason }
    await record(tx, { at, actor, what: 'asset.unblocked', facts })
    return ok(null)
  })
}
