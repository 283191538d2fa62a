import { prisma } from '@/lib/db'
import { foreseeGathering } from '@/lib/inventory/foresee-gathering'
import { nameOfUnit } from './find-outings'

export type HereUnits = {
  /** What has not left yet, each with the asset that is proposed: one that is here, where there is one. */
  units: { key: string; code: string; name: string; variantId: string }[]
  /** Other assets of the same sizes in the same shop that are rented out at all: code in capitals → size. */
  others: Record<string, string>
}

/** The pick list of a booking, as it would leave now. */
export async function findHere({ id: bookingId }: { id: string }, at: Date): Promise<HereUnits> {
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
  const places = allocations.map(({ variantId, locationId }) => ({ variantId, locationId }))
  const assets = places.length
    ? await prisma.asset.findMany({
        where: { state: 'READY', OR: places },
        select: { id: true, code: true, variantId: true },
      })
    : []
  const instead = await foreseeGathering(
    allocations.map(({ id }) => id),
    at,
  )
  const units = allocations.flatMap(({ id, variantId, asset }) => {
    if (!asset) return []
    const other = assets.find((one) => one.id === instead.get(id))
    return [{ key: id, code: (other ?? asset).code, name: nameOfUnit(asset), variantId }]
  })
  return {
    units,
    others: Object.fromEntries(assets.map(({ code, variantId }) => [code.toUpperCase(), variantId])),
  }
}
