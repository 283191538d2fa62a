import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { absenceOf } from './absence-of'
import type { BlockInput } from './block-asset'
import type { Place } from './lock-stock'

/** Writes down that an asset is out, with the allocation that keeps others from it. Its stock is locked and its time is free. */
export async function writeBlock(
  tx: Tx,
  { id: assetId, variantId, locationId }: Place & { id: string },
  { kind, from, until, reason, toLocationId }: BlockInput,
  actor: Actor,
  at: Date,
): Promise<string> {
  const { id } = await tx.block.create({
    data: {
      kind,
      assetId,
      fromAt: from,
      untilAt: until,
      reason,
      toLocationId,
      createdAt: at,
      createdBy: actor.id,
    },
  })
  const stay = { fromAt: from, untilAt: absenceOf({ kind, from, until }).until, live: true, pinned: true }
  await tx.allocation.create({
    data: { cause: 'BLOCK', variantId, locationId, assetId, blockId: id, ...stay },
  })
  return id
}
