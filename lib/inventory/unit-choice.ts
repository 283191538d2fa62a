import type { Db, Tx } from '@/lib/db'
import { addDays } from '@/lib/period'
import { type Clash, findClashes } from './find-clashes'
import { findMoved, type Moved } from './find-moved'
import { pack } from './pack'
import { findAssets, findStays, isClash, moveStays } from './stays'

/** One unit that a booking occupies, and the one that it is to have instead. */
export type UnitChoice = {
  allocationId: string
  bookingId: string
  variantId: string
  locationId: string
  from: Date
  until: Date
  assetId: string
}

/** `taken`: by somebody whom nobody may move; `crowded`: by somebody for whom there is no other unit. */
export type UnitPlan =
  | { kind: 'free'; moves: Map<string, string>; moved: Moved[] }
  | { kind: 'not-here' }
  | { kind: 'taken' | 'crowded'; clash: Clash | null }

/**
 * Whether a booking can have just this unit of its place, and who would have to move for it. Changes nothing; for an answer
 * that holds, the stock is locked.
 */
export async function planUnit(db: Tx, choice: UnitChoice): Promise<UnitPlan> {
  const { allocationId, assetId, from, until } = choice
  const [assets, stays] = [await findAssets(db, choice), await findStays(db, choice, addDays(from, -8))]
  if (!assets.some(({ id }) => id === assetId)) return { kind: 'not-here' }
  const own = { id: allocationId, from: from.getTime(), until: until.getTime(), assetId, fixed: true }
  const others = stays.filter(({ id }) => id !== allocationId)
  if (others.some((stay) => stay.fixed && isClash(stay, own)))
    return { kind: 'taken', clash: await clashOf(db, choice, 'fixed') }
  const packing = pack(assets, [...others, own])
  if (packing.kind !== 'packed') return { kind: 'crowded', clash: await clashOf(db, choice, 'any') }
  return { kind: 'free', moves: packing.moves, moved: await findMoved(db, packing.moves) }
}

/** Puts the booking on its unit, where it stays, and moves whom that takes; after `planUnit`, with the stock locked. */
export async function pinUnit(
  tx: Tx,
  { allocationId, assetId }: UnitChoice,
  moves: Map<string, string>,
): Promise<void> {
  await moveStays(tx, new Map([...moves, [allocationId, assetId]]))
  await tx.allocation.update({ where: { id: allocationId }, data: { pinned: true } })
}

async function clashOf(
  db: Db,
  { assetId, from, until, bookingId }: UnitChoice,
  which: 'fixed' | 'any',
): Promise<Clash | null> {
  const clashes = await findClashes(db, { assetIds: [assetId], from, until, notBookingId: bookingId })
  const fixed = clashes.find(({ block, isOut }) => block !== null || isOut)
  return (which === 'fixed' ? fixed : null) ?? clashes[0] ?? null
}
