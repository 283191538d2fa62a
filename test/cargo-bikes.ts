import { prisma } from '@/lib/db'
import { findFree } from '@/lib/inventory/availability'
import { blockAsset } from '@/lib/inventory/block-asset'
import { findHistory } from '@/lib/logbook/find-history'
import type { Period } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { between, MONDAY } from './book-gear'
import { takeGear } from './take-gear'

const { cargoBike, bergen } = cast

export const INGRID = { kind: 'STAFF', id: 'ingrid', name: 'Ingrid' } as const
export const HERE = { variantId: cargoBike.only, locationId: bergen.id }
export const [FIRST, SECOND] = ['CARGO-1', 'CARGO-2'] as const

/** Two cargo bikes in Bergen, and nothing that anybody did to them. */
export async function twoCargoBikes(): Promise<void> {
  await prisma.allocation.updateMany({ data: { live: false } })
  await prisma.block.updateMany({ where: { endedAt: null }, data: { endedAt: MONDAY } })
  await prisma.kitComponent.deleteMany()
  await prisma.stock.updateMany({ data: { keptFromWeb: 0 } })
  await prisma.product.updateMany({ data: { turnaroundBeforeMinutes: 0, turnaroundAfterMinutes: 0 } })
  await prisma.asset.updateMany({ where: HERE, data: { state: 'RETIRED' } })
  for (const id of [FIRST, SECOND]) {
    const data = { ...HERE, id, code: id, state: 'READY' as const }
    await prisma.asset.upsert({ where: { id }, create: data, update: data })
  }
}

/** From ten to six, on days of March. */
export const day = (from: string, until = from): Period =>
  between(`2027-03-${from} 10:00`, `2027-03-${until} 18:00`)

export const take = (period: Period) =>
  takeGear([[cargoBike.id, cargoBike.only, 1]], { period, state: 'CONFIRMED' })

export const bookedAsset = async (bookingId: string) =>
  (await prisma.allocation.findFirstOrThrow({ where: { live: true, line: { bookingId } } })).assetId!

export const numberOf = async (id: string) =>
  (await prisma.booking.findUniqueOrThrow({ where: { id } })).number

export const block = (assetId: string, period: { from: Date; until: Date | null }) =>
  blockAsset({ assetId, kind: 'MAINTENANCE', reason: 'New brakes', ...period }, INGRID, MONDAY)

export const other = (assetId: string) => (assetId === FIRST ? SECOND : FIRST)

export const unitsHere = async () =>
  (await prisma.stock.findUniqueOrThrow({ where: { variantId_locationId: HERE } })).units

export async function freeHere(period: Period): Promise<number> {
  const place = { variantIds: [HERE.variantId], locationIds: [HERE.locationId] }
  return (await findFree(prisma, { periods: [period], at: MONDAY, ...place }))[0]?.free ?? 0
}

/** How often something stands in the history of the cargo bike. */
export const logged = async (what: string) =>
  (await findHistory(`product:${cargoBike.id}`)).filter((deed) => deed.what === what).length
