import { handOut, type UnitOut } from '@/lib/booking/hand-out'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { PLAIN } from '@/lib/inventory/outing'
import type { Period } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { bookBike, JONAS, type Onstage, soon } from './stage'
import type { World } from './world'

/** Bikes of one size that a renter has paid for, on one of the next days unless it is said when. */
export async function bookBikes(world: World, quantity: number, when?: Period): Promise<Onstage> {
  const period = when ?? (await soon()).period
  const booked = await bookBike({ period, lines: [{ variantId: cast.cityBike.m, quantity }] })
  await world.pay(booked.ref)
  await world.tick()
  return booked
}

/** What is kept for a booking and has not left: allocation and asset. */
export const unitsOf = (bookingId: string) =>
  prisma.allocation.findMany({
    where: { live: true, line: { bookingId }, outing: null },
    include: { asset: true },
    orderBy: { id: 'asc' },
  })

/** An asset of the same size that nobody has and that is kept for nobody. */
export const spareOf = (variantId: string, not: string[] = []) =>
  prisma.asset.findFirstOrThrow({
    where: {
      ...{ variantId, locationId: cast.bergen.id, state: 'READY', id: { notIn: not }, inspectSince: null },
      allocations: { none: { live: true } },
      outings: { none: { endedAt: null } },
    },
    orderBy: { id: 'asc' },
  })

export const leaving = (allocationId: string, change: Partial<UnitOut> = {}): UnitOut => ({
  allocationId,
  ...PLAIN,
  ...change,
})

/** Bikes that are with a renter, with the ids of their outings. */
export async function bikesOut(world: World, quantity: number) {
  const booked = await bookBikes(world, quantity)
  const done = await handOut(booked.bookingId, JONAS, await now())
  if (!done.ok) throw new Error(`Not handed out: ${done.code}`)
  const outings = await prisma.outing.findMany({
    where: { bookingId: booked.bookingId },
    include: { asset: true },
    orderBy: { id: 'asc' },
  })
  return { ...booked, outings }
}

/** Nothing is booked, out, or to be looked at: the next example has the shop's bikes to itself. */
export async function bringEverythingBack(): Promise<void> {
  await prisma.$executeRaw`UPDATE outing SET ended_at = out_at, ended = 'BACK', grade_back = 'GOOD' WHERE ended_at IS NULL`
  await prisma.allocation.updateMany({ data: { live: false } })
  await prisma.asset.updateMany({ data: { inspectSince: null } })
}
