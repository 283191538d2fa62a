import type { Tx } from '@/lib/db'

/** Lets the gear of a booking go; the rows stay as a memory of what was occupied. */
export async function freeAllocations(tx: Tx, bookingIds: string | string[]): Promise<number> {
  const ids = typeof bookingIds === 'string' ? [bookingIds] : bookingIds
  const { count } = await tx.allocation.updateMany({
    where: { live: true, line: { bookingId: { in: ids } } },
    data: { live: false },
  })
  return count
}
