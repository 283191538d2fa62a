import { prisma } from '@/lib/db'

// More than one shelf holds.
const MOST = 50

/** Codes of the assets of one size that are in a shop now: with nobody, in order, and not to be looked at first. */
export async function findSpares(variantId: string, locationId: string): Promise<string[]> {
  const assets = await prisma.asset.findMany({
    where: {
      variantId,
      locationId,
      state: 'READY',
      inspectSince: null,
      outings: { none: { endedAt: null } },
    },
    select: { code: true },
    orderBy: { code: 'asc' },
    take: MOST,
  })
  return assets.map(({ code }) => code)
}
