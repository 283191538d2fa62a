import { prisma } from '@/lib/db'
import type { BlockKind } from '@/lib/generated/prisma/client'
import { absenceOf } from './absence-of'
import { findBlocks } from './find-blocks'
import { type Affected, findInTheWay } from './find-in-the-way'
import { findMoved, type Moved } from './find-moved'
import { type Absence, planWithout } from './plan-without'

export type Foreseen = { moved: Omit<Moved, 'bookingId'>[]; inTheWay: Affected[] }

/**
 * Who would be affected if an asset were taken out: bookings that would move to another unit, or those for which there is
 * none. It is a forecast: `blockAsset` decides.
 */
export async function foreseeBlock({
  assetId,
  kind,
  ...asked
}: Absence & { assetId: string; kind: BlockKind }): Promise<Foreseen> {
  const absence = absenceOf({ kind, ...asked })
  const nobody = { moved: [], inTheWay: [] }
  const asset = await prisma.asset.findUnique({ where: { id: assetId } })
  if (asset?.state !== 'READY') return nobody
  const there = await findBlocks(prisma, assetId, absence)
  if (there.length > 0 && kind !== 'RETIREMENT') return nobody
  const ignored = there.flatMap(({ allocationIds }) => allocationIds)
  const moves = await planWithout(prisma, asset, absence, ignored)
  if (!moves) return { moved: [], inTheWay: await findInTheWay(prisma, assetId, absence) }
  return { moved: (await findMoved(prisma, moves)).map(({ bookingId: _, ...one }) => one), inTheWay: [] }
}
