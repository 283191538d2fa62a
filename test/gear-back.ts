import { prisma, type Tx } from '@/lib/db'
import { beginOutings } from '@/lib/inventory/begin-outings'
import { endStays } from '@/lib/inventory/end-stays'
import { PLAIN } from '@/lib/inventory/outing'
import { pinAllocations } from '@/lib/inventory/pin-allocations'

const unitsOf = async (tx: Tx, bookingId: string): Promise<string[]> => {
  const rows = await tx.allocation.findMany({ where: { live: true, line: { bookingId } } })
  return rows.map(({ id }) => id)
}

/** All the gear of a booking is back, without a word about how it looks. */
export async function bringBack(tx: Tx, bookingId: string, at: Date): Promise<void> {
  await endStays(tx, bookingId, await unitsOf(tx, bookingId), at)
  await tx.outing.updateMany({
    where: { bookingId, endedAt: null },
    data: { endedAt: at, ended: 'BACK', gradeBack: 'GOOD' },
  })
}

/** All the gear of a booking stays on its assets from now on. */
export const pinAll = async (tx: Tx, bookingId: string, at: Date): Promise<void> =>
  pinAllocations(tx, bookingId, await unitsOf(tx, bookingId), at)

/** All the gear of a booking is with the renter, without the money. */
export async function takeAlong(tx: Tx, bookingId: string, at: Date): Promise<void> {
  await pinAll(tx, bookingId, at)
  const units = await unitsOf(tx, bookingId)
  await beginOutings(tx, bookingId, new Map(units.map((id) => [id, PLAIN])), null, at)
}

/** Nothing is with anybody. */
export const allBack = (): Promise<unknown> =>
  prisma.$executeRaw`
    UPDATE outing SET ended_at = out_at, ended = 'BACK', grade_back = 'GOOD' WHERE ended_at IS NULL`
