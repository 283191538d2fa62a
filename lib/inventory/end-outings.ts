import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { endStays } from './end-stays'
import type { Condition } from './outing'
import { type Afterwards, setAside } from './set-aside'

/** A unit whose time with the renter is over, how it looks, and what becomes of it. What is lost has no looks. */
export type Ended = { outingId: string; afterwards: Afterwards } & Condition

/**
 * Units are back, or lost: what is back is free as soon as it has been turned around, and set aside where somebody has
 * said so. Answers their codes. With the booking locked; an outing that has ended already must not be among them.
 */
export async function endOutings(
  tx: Tx,
  bookingId: string,
  units: Ended[],
  how: 'BACK' | 'SWAPPED',
  actor: Actor,
  at: Date,
): Promise<string[]> {
  const outings = await tx.outing.findMany({
    where: { id: { in: units.map(({ outingId }) => outingId) } },
    select: { id: true, allocationId: true, asset: { select: { id: true, code: true } } },
  })
  const allocationIds = outings.map(({ allocationId }) => allocationId)
  await endStays(tx, bookingId, allocationIds, at)
  for (const { outingId, afterwards, ...condition } of units) {
    const outing = outings.find(({ id }) => id === outingId)!
    await write(tx, outingId, condition, afterwards === 'LOST' ? 'LOST' : how, actor, at)
    const { allocationId, asset } = outing
    const { note } = condition
    await setAside(tx, { allocationId, assetId: asset.id, code: asset.code, afterwards, note }, actor, at)
  }
  return outings.map(({ asset }) => asset.code).toSorted()
}

async function write(
  tx: Tx,
  id: string,
  { grade, note, photos }: Condition,
  how: 'BACK' | 'SWAPPED' | 'LOST',
  actor: Actor,
  at: Date,
): Promise<void> {
  await tx.outing.update({
    where: { id, endedAt: null },
    data: {
      ...{ endedAt: at, ended: how, endedBy: actor.id, noteBack: note.trim() },
      gradeBack: how === 'LOST' ? null : grade,
    },
  })
  await tx.photo.createMany({
    data: photos.map((photo) => ({ ...photo, outingId: id, moment: 'BACK', takenAt: at })),
  })
}
