import type { Tx } from '@/lib/db'
import type { BlockThere } from './find-blocks'

/** What is out already and is retired: that it is out ends where the retirement begins. */
export async function cutBlocks(tx: Tx, blocks: BlockThere[], from: Date, at: Date): Promise<void> {
  for (const { id, fromAt, untilAt } of blocks) {
    const isLater = fromAt >= from
    await tx.block.update({
      where: { id },
      data: isLater ? { endedAt: at } : { untilAt: untilAt && untilAt < from ? untilAt : from },
    })
    await tx.allocation.updateMany({
      where: { blockId: id, live: true },
      data: isLater ? { live: false } : { untilAt: from },
    })
  }
}
