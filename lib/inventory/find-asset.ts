import { prisma } from '@/lib/db'
import type { BlockKind } from '@/lib/generated/prisma/client'
import { type AssetDoing, findDoings } from './find-doings'

/** Who or what has an asset, now or later; one of `number` and `block`. */
export type AssetStay = {
  id: string
  from: Date
  until: Date | null
  number: string | null
  block: AssetBlock | null
}

/** Why it is out; of a transfer also where it goes, and when it arrives and left. */
export type AssetBlock = {
  id: string
  kind: BlockKind
  reason: string
  untilAt: Date | null
  toLocation: { name: string } | null
  departedAt: Date | null
}

export type AssetFound = AssetDoing & {
  variant: string
  location: string
  timeZone: string
  stays: AssetStay[]
}

const MOST_STAYS = 50

/** One unit of a product: what it is doing, and all that it is planned for; null when there is no such unit. */
export async function findAsset(
  asked: { productId: string; code: string },
  at: Date,
): Promise<AssetFound | null> {
  const asset = await prisma.asset.findFirst({
    where: { code: asked.code, variant: { productId: asked.productId } },
    select: {
      id: true,
      variant: { select: { name: true } },
      location: { select: { name: true, timeZone: true } },
    },
  })
  if (!asset) return null
  const { id: assetId, variant, location } = asset
  const [[doing], stays] = await Promise.all([
    findDoings({ productId: asked.productId, assetId }, at),
    findAssetStays(assetId, at),
  ])
  if (!doing) return null
  return { ...doing, variant: variant.name, location: location.name, timeZone: location.timeZone, stays }
}

async function findAssetStays(assetId: string, at: Date): Promise<AssetStay[]> {
  const rows = await prisma.allocation.findMany({
    where: {
      assetId,
      live: true,
      OR: [{ untilAt: null }, { untilAt: { gt: at } }, { outing: { endedAt: null } }],
    },
    select: {
      ...{ id: true, fromAt: true, untilAt: true },
      line: { select: { booking: { select: { number: true, fromAt: true, untilAt: true } } } },
      block: {
        select: {
          ...{ id: true, kind: true, reason: true, untilAt: true, departedAt: true },
          toLocation: { select: { name: true } },
        },
      },
    },
    orderBy: { fromAt: 'asc' },
    take: MOST_STAYS,
  })
  return rows.map(({ id, fromAt, untilAt, line, block }) => ({
    id,
    from: line?.booking.fromAt ?? fromAt,
    until: line?.booking.untilAt ?? (block?.toLocation ? block.untilAt : untilAt),
    number: line?.booking.number ?? null,
    block,
  }))
}
