import type { Tx } from '@/lib/db'
import { type LockedPayment, lockPayment } from './lock-payment'

/** Locks all payments of a booking, always in the order in which they were made, so that a leading one comes before its companions. */
export async function lockPayments(tx: Tx, bookingId: string): Promise<LockedPayment[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM payment WHERE booking_id = ${bookingId}::uuid ORDER BY created_at, id FOR NO KEY UPDATE`
  const locked: LockedPayment[] = []
  for (const { id } of rows) locked.push(await lockPayment(tx, id))
  return locked
}
