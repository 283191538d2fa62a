import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import type { BlockKind } from '@/lib/generated/prisma/client'
import { type Outcome, refused } from '@/lib/outcome'
import { blockIn } from './block-in'

export type BlockInput = {
  assetId: string
  kind: BlockKind
  from: Date
  /** Null: until somebody ends it. What is retired does not come back; of a transfer it is the arrival. */
  until: Date | null
  reason: string
  /** Where a transfer goes. */
  toLocationId?: string
}

export type BlockRefusal =
  | 'block-backwards'
  | 'unknown-asset'
  | 'block-reason-missing'
  | 'reason-too-long'
  | 'blocked-already'
  | 'gear-booked'
  | 'transfer-nowhere'
  | 'arrival-missing'

export const BLOCK_REASON_LENGTH = 200

/**
 * Takes an asset out for a while: workshop, closure, not there yet; or for good, from a date on, when it is retired, and
 * whatever else it was out for ends then. A transfer takes it out of its location for good, and out of the other one until it
 * arrives there. Bookings that lie on it are moved to others of the same variant and location; refused when there is no room
 * for them, with the bookings that stand in the way.
 */
export async function blockAsset(
  input: BlockInput,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ blockId: string }, BlockRefusal>> {
  const block = {
    ...input,
    reason: input.reason.trim(),
    until: input.kind === 'RETIREMENT' ? null : input.until,
    toLocationId: input.kind === 'TRANSFER' ? (input.toLocationId ?? '') : undefined,
  }
  const { reason, from, until, kind } = block
  if (reason === '') return refused('block-reason-missing')
  if (reason.length > BLOCK_REASON_LENGTH) return refused('reason-too-long', { most: BLOCK_REASON_LENGTH })
  if (Number.isNaN(from.getTime()) || (until && !(from < until))) return refused('block-backwards')
  if (kind === 'TRANSFER' && !until) return refused('arrival-missing')
  return transact((tx) => blockIn(tx, block, actor, at))
}
