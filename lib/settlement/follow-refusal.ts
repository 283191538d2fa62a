import { gatewayActor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import type { Attempt } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { wake } from '@/lib/wake'
import { letGo } from './let-go'

/**
 * The gateway says our request does not fit; nothing moved by it, and the log has raised the alarm. A renter whose rent
 * cannot be captured is not left with blocked money. Late money whose release was refused is decided on once more.
 */
export async function followRefusal(
  tx: Tx,
  payment: LockedPayment,
  attempt: Attempt,
  reason: string,
  at: Date,
): Promise<void> {
  await record(tx, {
    at,
    actor: gatewayActor(payment.gateway),
    what: 'payment.refused',
    bookingId: payment.bookingId,
    facts: { kind: attempt.kind, amountMinor: attempt.amountMinor, currency: payment.currency, reason },
  })
  const forRent = attempt.kind === 'CAPTURE' && attempt.purpose !== 'DEPOSIT'
  if (forRent) await letGo(tx, payment, attempt, 'US', at)
  await wake(tx, 'late-money')
}
