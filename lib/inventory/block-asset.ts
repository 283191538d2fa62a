import type { Actor } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import type { BlockKind } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { lockStock } from './lock-stock'
import { pack } from './pack'
import { findAssets, findStays, moveStays } from './stays'

export type BlockInput = {
  assetId: string
  kind: BlockKind
  from: Date
  /** Null: until somebody ends it. */
  until: Date | null
  reason: string
}

export type BlockRefusal =
  | 'period-backwards'
  | 'unknown-asset'
  | 'reason-missing'
  | 'reason-too-long'
  | 'gear-booked'

export const BLOCK_REASON_LENGTH = 200

/**
 * Takes an asset out for a while: workshop, transfer, closure, not there yet, retired. Bookings that lie on it are moved to
 * others of the same variant and location; refused when there is no room for them, with the bookings that stand in the way.
 */
export async function blockAsset(
  input: BlockInput,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ blockId: string }, BlockRefusal>> {
  const reason = input.reason.trim()
  if (reason === '') return refused('reason-missing')
  if (reason.length > BLOCK_REASON_LENGTH) return refused('reason-too-long', { most: BLOCK_REASON_LENGTH })
  if (Number.isNaN(input.from.getTime()) || (input.until && !(input.from < input.until)))
    return refused('period-backwards')
  return transact(async (tx) => {
    const asset = await tx.asset.findUnique({ where: { id: input.assetId } })
    if (!asset || asset.state === 'RETIRED') return refused('unknown-asset')
    await lockStock(tx, [asset])
    if (asset.state === 'READY' && !(await moveAway(tx, asset, input)))
      return refused('gear-booked', { numbers: await findInTheWay(tx, input) })
    const blockId = await writeBlock(tx, asset, { ...input, reason }, actor, at)
    const facts = { code: asset.code, kind: input.kind, reason }
    await record(tx, { at, actor, what: 'asset.blocked', facts })
    return ok({ blockId })
  })
}

type Located = { id: string; variantId: string; locationId: string }

async function moveAway(tx: Tx, asset: Located, { from, until }: BlockInput): Promise<boolean> {
  const [assets, stays] = [await findAssets(tx, asset), await findStays(tx, asset, from)]
  const block = {
    id: 'block',
    from: from.getTime(),
    until: until?.getTime() ?? Infinity,
    assetId: asset.id,
    fixed: true,
  }
  const packing = pack(assets, [...stays, block])
  if (packing.kind !== 'packed') return false
  await moveStays(tx, packing.moves)
  return true
}

async function findInTheWay(tx: Tx, { assetId, from, until }: BlockInput): Promise<string> {
  const rows = await tx.booking.findMany({
    where: {
      lines: {
        some: {
          allocations: {
            some: {
              assetId,
              live: true,
              ...(until ? { fromAt: { lt: until } } : {}),
              OR: [{ untilAt: null }, { untilAt: { gt: from } }],
            },
          },
        },
      },
    },
    select: { number: true },
    orderBy: { fromAt: 'asc' },
    take: 5,
  })
  return rows.map(({ number }) => number).join(', ')
}

async function writeBlock(
  tx: Tx,
  { id: assetId, variantId, locationId }: Located,
  { kind, from, until, reason }: BlockInput,
  actor: Actor,
  at: Date,
): Promise<string> {
  const { id } = await tx.block.create({
    data: { kind, assetId, fromAt: from, untilAt: until, reason, createdAt: at, createdBy: actor.id },
  })
  await tx.allocation.create({
    data: {
      cause: 'BLOCK',
      variantId,
      locationId,
      assetId,
      blockId: id,
      fromAt: from,
      untilAt: until,
      live: true,
      pinned: true,
    },
  })
  return id
}
