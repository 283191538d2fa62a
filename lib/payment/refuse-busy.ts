import type { Tx } from '@/lib/db'
import { type Refused, refused } from '@/lib/outcome'
import { findInFlight } from './attempt'
import { hasPendingRefund, type LockedPayment } from './lock-payment'

/** One thing at a time: what is in flight, pending or waiting for its turn at a payment comes first. */
export async function refuseBusy(
  tx: Tx,
  payments: LockedPayment[],
): Promise<Refused<'refund-pending' | 'capture-under-way'> | null> {
  for (const payment of payments) {
    if (hasPendingRefund(payment)) return refused('refund-pending')
    if (await findInFlight(tx, payment.id)) return refused('capture-under-way')
  }
  return null
}
