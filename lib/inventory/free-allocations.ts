import type { Tx } from '@/lib/db'
import { givePiecesBack } from './give-pieces-back'
import { lockStockOf } from './lock-stock-of'

/** Lets the gear of bookings go, and gives back what was sold; the rows stay as a memory of what was occupied. */
export async function freeAllocations(tx: Tx, bookingIds: string | string[]): Promise<number> {
  const ids = typeof bookingIds === 'string' ? [bookingIds] : bookingIds
  if (ids.length === 0) return 0
  await lockStockOf(tx, ids)
  const { count } = await tx.allocation.updateMany({
    where: { live: true, line: { bookingId: { in: ids } } },
    data: { live: false },
  })
  await givePiecesBack(tx, ids)
  return count
}
