import type { Tx } from '@/lib/db'
import { type LockedPayment, lockPayment } from './lock-payment'

/** Locks the payment that holds a booking's deposit; null when there is none. */
export async function lockDeposit(tx: Tx, bookingId: string): Promise<LockedPayment | null> {
  const line = await tx.paymentLine.findFirst({
    where: { deposit: { bookingId } },
    select: { paymentId: true },
  })
  return line && lockPayment(tx, line.paymentId)
}
