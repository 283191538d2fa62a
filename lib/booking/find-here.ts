import { prisma } from '@/lib/db'
import { nameOfUnit } from './find-outings'

export type HereUnits = {
  /** What has not left yet, each with the asset that is proposed. */
  units: { key: string; code: string; name: string; variantId: string }[]
  /** Other assets of the same sizes in the same shop that are rented out at all: code in capitals → size. */
  others: Record<string, string>
}

/** The pick list of a booking. */
export async function findHere({ id: bookingId }: { id: string }): Promise<HereUnits> {
  const allocations = await prisma.allocation.findMany({
    where: { live: true, line: { bookingId }, outing: null },
    select: {
      ...{ id: true, variantId: true, locationId: true },
      asset: {
        select: { code: true, variant: { select: { name: true, product: { select: { name: true } } } } },
      },
    },
    orderBy: [{ line: { position: 'asc' } }, { asset: { code: 'asc' } }],
  })
  const units = allocations.flatMap(({ id, variantId, asset }) =>
    asset ? [{ key: id, code: asset.code, name: nameOfUnit(asset), variantId }] : [],
  )
  const places = allocations.map(({ variantId, locationId }) => ({ variantId, locationId }))
  const assets = places.length
    ? await prisma.asset.findMany({
        where: { state: 'READY', OR: places },
        select: { code: true, variantId: true },
      })
    : []
  return {
    units,
    others: Object.fromEntries(assets.map(({ code, variantId }) => [code.toUpperCase(), variantId])),
  }
}
