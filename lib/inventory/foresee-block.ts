import { prisma } from '@/lib/db'
import type { BlockKind } from '@/lib/generated/prisma/client'
import { absenceOf } from './absence-of'
import { findBlocks } from './find-blocks'
import { type Affected, findInTheWay } from './find-in-the-way'
import { type Absence, planWithout } from './plan-without'

/** A booking that would be moved, and the codes of the assets it would leave and go to. */
export type Moved = Affected & { fromCode: string; toCode: string }

export type Foreseen = { moved: Moved[]; inTheWay: Affected[] }

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
  return { moved: await findMoved(moves), inTheWay: [] }
}

async function findMoved(moves: Map<string, string>): Promise<Moved[]> {
  if (moves.size === 0) return []
  return prisma.$queryRaw<Moved[]>`
    SELECT booking.number, booking.from_at AS "from", booking.until_at AS "until", here.code AS "fromCode", there.code AS "toCode"
    FROM unnest(${[...moves.keys()]}::uuid[], ${[...moves.values()]}::text[]) AS moved (id, asset_id)
    JOIN allocation ON allocation.id = moved.id
    JOIN asset AS here ON here.id = allocation.asset_id JOIN asset AS there ON there.id = moved.asset_id
    JOIN booking_line ON booking_line.id = allocation.line_id JOIN booking ON booking.id = booking_line.booking_id
    ORDER BY booking.from_at, booking.number, here.code`
}
