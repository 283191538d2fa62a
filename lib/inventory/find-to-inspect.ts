import { prisma } from '@/lib/db'

export type ToInspect = { code: string; name: string; note: string; since: Date }

const MOST = 100

/** Assets of a shop that came back and have to be looked at before they leave again, the oldest first. */
export async function findToInspect(locationId: string): Promise<ToInspect[]> {
  const assets = await prisma.asset.findMany({
    where: { locationId, inspectSince: { not: null }, state: { not: 'RETIRED' } },
    select: {
      ...{ code: true, inspectSince: true, inspectNote: true },
      variant: { select: { name: true, product: { select: { name: true } } } },
    },
    orderBy: { inspectSince: 'asc' },
    take: MOST,
  })
  return assets.map(({ code, inspectSince, inspectNote, variant }) => ({
    ...{ code, note: inspectNote ?? '', since: inspectSince! },
    name: `${variant.product.name}, ${variant.name}`,
  }))
}
