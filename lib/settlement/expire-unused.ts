import type { Tx } from '@/lib/db'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { expire } from './expire'
import { holdAnew } from './hold-anew'
import { tellDeclined } from './letters'

/**
 * The time in which the gateway accepts a capture is over and nothing was captured: nothing is taken, and there is nothing to
 * let go. Whoever still waits for gear that is held for them is told.
 */
export async function expireUnused(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  await expire(tx, payment, at)
  if (payment.checkout.cause === 'BOOKING' && (await holdAnew(tx, payment, at)))
    await tellDeclined(tx, payment, null, 'US', at)
}
