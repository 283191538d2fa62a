import { prisma, transact } from '@/lib/db'
import { findFree } from '@/lib/inventory/availability'
import { gatherGear } from '@/lib/inventory/gather-gear'
import type { Period } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { between, MONDAY } from './book-gear'
import { allBack, takeAlong } from './gear-back'
import { type Line, shortOf, type Taking, takeGear } from './take-gear'

// The large trail bike in Bergen: how many there are is what a test says, so that it reads like an example.
export const SIZE = cast.trailBike.l

const ONE: Line[] = [[cast.trailBike.id, SIZE, 1]]

/** Nothing is occupied, no rule holds, and there are three of them: large-1 to large-3. */
export async function freshStock(): Promise<void> {
  await prisma.allocation.updateMany({ data: { live: false } })
  await allBack()
  await prisma.kitComponent.deleteMany()
  await prisma.stock.updateMany({ data: { keptFromWeb: 0 } })
  await prisma.product.updateMany({ data: { turnaroundBeforeMinutes: 0, turnaroundAfterMinutes: 0 } })
  await stockOf(3)
}

/** So many of them, and no more. */
export async function stockOf(units: number): Promise<void> {
  const where = { variantId: SIZE, locationId: cast.bergen.id }
  await prisma.asset.updateMany({ where, data: { state: 'RETIRED' } })
  for (let n = 1; n <= units; n++) {
    const id = `large-${n}`
    const data = { ...where, id, code: id.toUpperCase(), state: 'READY' as const }
    await prisma.asset.upsert({ where: { id }, create: data, update: data })
  }
}

/** From ten in the morning of one day in March 2027 until six in the evening of another. */
export const day = (from: string, until = from): Period =>
  between(`2027-03-${from} 10:00`, `2027-03-${until} 18:00`)

export const take = (period: Period, taking: Partial<Taking> = {}) => takeGear(ONE, { period, ...taking })

export const short = (period: Period, taking: Partial<Taking> = {}) => shortOf(ONE, { period, ...taking })

export const assetOf = async (bookingId: string) =>
  (await prisma.allocation.findFirstOrThrow({ where: { live: true, line: { bookingId } } })).assetId

export async function freeOf(period: Period, variantId: string = SIZE, channel: 'web' | 'desk' = 'web') {
  const where = { variantIds: [variantId], locationIds: [cast.bergen.id] }
  const [row] = await findFree(prisma, { periods: [period], at: MONDAY, ...where, channel })
  return row?.free ?? 0
}

/** Puts bookings on assets, as if these had been drawn. */
export const lay = (...places: [bookingId: string, assetId: string][]) =>
  transact(async (tx) => {
    for (const [bookingId] of places)
      await tx.allocation.updateMany({ where: { line: { bookingId } }, data: { assetId: null } })
    for (const [bookingId, assetId] of places)
      await tx.allocation.updateMany({ where: { line: { bookingId } }, data: { assetId } })
  })

/** As the desk does it, without the money: the variant that is missing, or null. */
export const leave = (bookingId: string, at: Date) =>
  transact(async (tx) => {
    const allocations = await tx.allocation.findMany({ where: { live: true, line: { bookingId } } })
    const ids = allocations.map(({ id }) => id)
    const missing = await gatherGear(tx, bookingId, ids, at)
    if (missing) return missing
    await tx.booking.update({ where: { id: bookingId }, data: { state: 'OUT' } })
    await takeAlong(tx, bookingId, at)
    return null
  })
