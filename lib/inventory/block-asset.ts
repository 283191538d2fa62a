import type { Actor } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import type { BlockKind } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { cutBlocks } from './cut-blocks'
import { type BlockThere, findBlocks } from './find-blocks'
import { findInTheWay } from './find-in-the-way'
import { lockStock } from './lock-stock'
import { planWithout } from './plan-without'
import { moveStays } from './stays'
import { writeBlock } from './write-block'

export type BlockInput = {
  assetId: string
  kind: BlockKind
  from: Date
  /** Null: until somebody ends it. What is retired does not come back. */
  until: Date | null
  reason: string
}

export type BlockRefusal =
  | 'block-backwards'
  | 'unknown-asset'
  | 'block-reason-missing'
  | 'reason-too-long'
  | 'blocked-already'
  | 'gear-booked'

export const BLOCK_REASON_LENGTH = 200

/**
 * Takes an asset out for a while: workshop, transfer, closure, not there yet; or for good, from a date on, when it is
 * retired, and whatever else it was out for ends then. Bookings that lie on it are moved to others of the same variant and
 * location; refused when there is no room for them, with the bookings that stand in the way.
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
  }
  const { reason, from, until, kind } = block
  if (reason === '') return refused('block-reason-missing')
  if (reason.length > BLOCK_REASON_LENGTH) return refused('reason-too-long', { most: BLOCK_REASON_LENGTH })
  if (Number.isNaN(from.getTime()) || (until && !(from < until))) return refused('block-backwards')
  return transact(async (tx) => {
    const asset = await tx.asset.findUnique({ where: { id: input.assetId }, include: { variant: true } })
    if (!asset || asset.state === 'RETIRED') return refused('unknown-asset')
    await lockStock(tx, [asset])
    const there = await findBlocks(tx, asset.id, block)
    if (!givesWay(there, kind)) return refused('blocked-already')
    if (asset.state === 'READY' && !(await moveAway(tx, asset, block, there)))
      return refused('gear-booked', { numbers: await numbersInTheWay(tx, block) })
    await cutBlocks(tx, there, from, at)
    const blockId = await writeBlock(tx, asset, block, actor, at)
    const facts = { code: asset.code, kind, reason, about: `product:${asset.variant.productId}` }
    await record(tx, { at, actor, what: 'asset.blocked', facts })
    return ok({ blockId })
  })
}

/** Retiring ends everything else an asset was out for, but it is retired only once. */
const givesWay = (there: BlockThere[], kind: BlockKind): boolean =>
  there.length === 0 || (kind === 'RETIREMENT' && there.every((one) => one.kind !== 'RETIREMENT'))

type Located = { id: string; variantId: string; locationId: string }

async function moveAway(tx: Tx, asset: Located, block: BlockInput, there: BlockThere[]): Promise<boolean> {
  const ignored = there.flatMap(({ allocationIds }) => allocationIds)
  const moves = await planWithout(tx, asset, block, ignored)
  if (!moves) return false
  await moveStays(tx, moves)
  return true
}

const numbersInTheWay = async (tx: Tx, block: BlockInput): Promise<string> =>
  (await findInTheWay(tx, block.assetId, block)).map(({ number }) => number).join(', ')
