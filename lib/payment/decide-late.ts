import type { Tx } from '@/lib/db'

/** Somebody has said what becomes of the fee for being late: it is taken, asked for or let go, and waits for nobody. */
export async function decideLate(tx: Tx, bookingId: string, at: Date): Promise<boolean> {
  const { count } = await tx.booking.updateMany({
    where: { id: bookingId, lateMinor: { not: null }, lateDecidedAt: null },
    data: { lateDecidedAt: at },
  })
  return count === 1
}
