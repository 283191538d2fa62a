import type { Db } from '@/lib/db'
import type { BlockKind } from '@/lib/generated/prisma/client'
import type { Absence } from './plan-without'

export type BlockThere = {
  id: string
  kind: BlockKind
  fromAt: Date
  untilAt: Date | null
  allocationIds: string[]
}

/** Why an asset is out already at some time of a period. */
export async function findBlocks(db: Db, assetId: string, { from, until }: Absence): Promise<BlockThere[]> {
  const blocks = await db.block.findMany({
    where: {
      assetId,
      endedAt: null,
      ...(until ? { fromAt: { lt: until } } : {}),
      // What is to be moved does not come back; once it has left, the other location has it when it arrives.
      OR: [{ untilAt: null }, { untilAt: { gt: from } }, { toLocationId: { not: null }, departedAt: null }],
    },
    select: {
      id: true,
      kind: true,
      fromAt: true,
      untilAt: true,
      allocations: { where: { live: true }, select: { id: true } },
    },
    orderBy: { fromAt: 'asc' },
  })
  return blocks.map(({ allocations, ...block }) => ({
    ...block,
    allocationIds: allocations.map(({ id }) => id),
  }))
}
