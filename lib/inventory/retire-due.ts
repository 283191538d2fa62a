import { CLOCK } from '@/lib/actor'
import { prisma, transact } from '@/lib/db'
import { log } from '@/lib/log'
import { record } from '@/lib/logbook/record'
import { lockStock } from './lock-stock'

const MOST = 100

/**
 * Assets whose last day is over are part of the stock no longer: from now on they are not counted, and what kept them
 * free is let go. Answers how many were retired, and how many could not be.
 */
export async function retireDue(at: Date): Promise<{ done: number; failed: number }> {
  const due = await prisma.block.findMany({
    where: { kind: 'RETIREMENT', endedAt: null, fromAt: { lte: at }, asset: { state: { not: 'RETIRED' } } },
    select: { id: true },
    orderBy: { fromAt: 'asc' },
    take: MOST,
  })
  const report = { done: 0, failed: 0 }
  for (const { id } of due) {
    try {
      if (await retire(id, at)) report.done++
    } catch (error) {
      // One that cannot be retired must not keep the others.
      log.error({ blockId: id, error }, 'an asset could not be retired')
      report.failed++
    }
  }
  return report
}

const retire = (blockId: string, at: Date): Promise<boolean> =>
  transact(async (tx) => {
    const { asset } = await tx.block.findUniqueOrThrow({
      where: { id: blockId },
      select: { asset: { include: { variant: true } } },
    })
    await lockStock(tx, [asset])
    // Whoever ended the block in the meantime wants to keep the asset.
    const { count } = await tx.block.updateMany({
      where: { id: blockId, endedAt: null },
      data: { endedAt: at },
    })
    if (count === 0) return false
    // Freed first: what is occupied is never more than what there is.
    await tx.allocation.updateMany({ where: { blockId }, data: { live: false } })
    await tx.asset.update({ where: { id: asset.id }, data: { state: 'RETIRED' } })
    const facts = { code: asset.code, about: `product:${asset.variant.productId}` }
    await record(tx, { at, actor: CLOCK, what: 'asset.retired', facts })
    return true
  })
