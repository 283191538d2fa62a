import { prisma } from '@/lib/db'

/** A unit that a booking has for now, and the others of its size and location. */
export type UnitOfBooking = {
  allocationId: string
  assetId: string
  code: string
  description: string
  /** Somebody wants just this one. */
  isChosen: boolean
  /** With the renter: under this name it can be swapped. */
  outingId: string | null
  others: { id: string; code: string }[]
}

/** The units that a booking occupies, in the order of its lines. */
export async function findUnits(bookingId: string): Promise<UnitOfBooking[]> {
  const rows = await prisma.allocation.findMany({
    where: { live: true, line: { bookingId } },
    select: {
      ...{ id: true, variantId: true, locationId: true, pinned: true },
      asset: { select: { id: true, code: true } },
      outing: { select: { id: true, endedAt: true } },
      line: { select: { description: true, position: true } },
    },
  })
  const assets = await prisma.asset.findMany({
    where: { state: 'READY', OR: rows.map(({ variantId, locationId }) => ({ variantId, locationId })) },
    select: { id: true, code: true, variantId: true, locationId: true },
    orderBy: { code: 'asc' },
  })
  return rows
    .sort(
      (a, b) =>
        a.line!.position - b.line!.position || (a.asset?.code ?? '').localeCompare(b.asset?.code ?? ''),
    )
    .flatMap(({ id, variantId, locationId, pinned, asset, line, outing }) =>
      asset
        ? [
            {
              ...{ allocationId: id, assetId: asset.id, code: asset.code, isChosen: pinned },
              description: line!.description,
              outingId: outing && !outing.endedAt ? outing.id : null,
              others: assets
                .filter(
                  (one) =>
                    one.variantId === variantId && one.locationId === locationId && one.id !== asset.id,
                )
                .map((one) => ({ id: one.id, code: one.code })),
            },
          ]
        : [],
    )
}
