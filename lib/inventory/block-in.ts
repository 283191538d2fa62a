import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import type { BlockKind } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { absenceOf } from './absence-of'
import type { BlockInput } from './block-asset'
import { cutBlocks } from './cut-blocks'
import { depart } from './depart'
import { type BlockThere, findBlocks } from './find-blocks'
import { findInTheWay } from './find-in-the-way'
import { lockPlaces } from './lock-places'
import { lockStock } from './lock-stock'
import { type Absence, planWithout } from './plan-without'
import { moveStays } from './stays'
import { writeBlock } from './write-block'

/** `blockAsset` in the caller's transaction, for a block that makes sense in itself. */
export async function blockIn(
  tx: Tx,
  block: BlockInput,
  actor: Actor,
  at: Date,
): Promise<
  Outcome<{ blockId: string }, 'unknown-asset' | 'blocked-already' | 'gear-booked' | 'transfer-nowhere'>
> {
  const { reason, from, kind } = block
  const asset = await tx.asset.findUnique({ where: { id: block.assetId }, include: { variant: true } })
  if (!asset || asset.state === 'RETIRED') return refused('unknown-asset')
  const to = block.toLocationId === undefined ? null : await findDestination(tx, block.toLocationId, asset)
  if (block.toLocationId !== undefined && !to) return refused('transfer-nowhere')
  await (to ? lockPlaces(tx, asset, to.id) : lockStock(tx, [asset]))
  const absence = absenceOf(block)
  const there = await findBlocks(tx, asset.id, absence)
  if (!givesWay(there, kind)) return refused('blocked-already')
  if (asset.state === 'READY' && !(await moveAway(tx, asset, absence, there)))
    return refused('gear-booked', { numbers: await numbersInTheWay(tx, asset.id, absence) })
  await cutBlocks(tx, there, from, at)
  const blockId = await writeBlock(tx, asset, block, actor, at)
  const facts = { code: asset.code, kind, reason, about: `product:${asset.variant.productId}` }
  await record(tx, { at, actor, what: 'asset.blocked', facts: to ? { ...facts, location: to.name } : facts })
  if (to && from <= at) await depart(tx, blockId, actor, at)
  return ok({ blockId })
}

const findDestination = (tx: Tx, id: string, asset: Located) =>
  tx.location.findFirst({
    where: { AND: [{ id }, { id: { not: asset.locationId } }] },
    select: { id: true, name: true },
  })

/** Retiring ends everything else an asset was out for, but it is retired only once. */
const givesWay = (there: BlockThere[], kind: BlockKind): boolean =>
  there.length === 0 || (kind === 'RETIREMENT' && there.every((one) => one.kind !== 'RETIREMENT'))

type Located = { id: string; variantId: string; locationId: string }

async function moveAway(tx: Tx, asset: Located, absence: Absence, there: BlockThere[]): Promise<boolean> {
  const ignored = there.flatMap(({ allocationIds }) => allocationIds)
  const moves = await planWithout(tx, asset, absence, ignored)
  if (!moves) return false
  await moveStays(tx, moves)
  return true
}

const numbersInTheWay = async (tx: Tx, assetId: string, absence: Absence): Promise<string> =>
  (await findInTheWay(tx, assetId, absence)).map(({ number }) => number).join(', ')
