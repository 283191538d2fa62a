import { prisma } from '@/lib/db'
import { daysOf } from './asset-days'
import type { AssetRow } from './import-assets'

/** Every unit that is part of the stock, as a table takes it in again. */
export async function findTableAssets(): Promise<Omit<AssetRow, 'line'>[]> {
  const assets = await prisma.asset.findMany({
    where: { state: { not: 'RETIRED' } },
    select: {
      ...{ code: true, variantId: true, labelled: true },
      location: { select: { slug: true, timeZone: true } },
      blocks: { where: { endedAt: null, kind: { in: ['ARRIVAL', 'RETIREMENT'] } } },
    },
    orderBy: { code: 'asc' },
  })
  return assets.map(({ location, blocks, ...asset }) => ({
    ...asset,
    location: location.slug,
    ...daysOf({ blocks }, location.timeZone),
  }))
}
