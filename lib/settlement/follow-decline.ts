import { gatewayActor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import type { Attempt } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { letGo } from './let-go'

/**
 * The payer's bank said no. A deposit stays as it was and staff decide what next. When the rent itself cannot be
 * captured the whole authorization is let go, and the renter gets the full time again to pay in another way.
 */
export async function followDecline(
  tx: Tx,
  payment: LockedPayment,
  attempt: Attempt,
  reason: string,
  at: Date,
): Promise<void> {
  const forDeposit = attempt.kind === 'CAPTURE' && attempt.purpose === 'DEPOSIT'
  await record(tx, {
    at,
    actor: gatewayActor(payment.gateway),
    what: forDeposit
      ? 'deposit.declined'
      : attempt.kind === 'REFUND'
        ? 'refund.declined'
        : 'payment.declined',
    bookingId: payment.bookingId,
    facts: { amountMinor: attempt.amountMinor, currency: payment.currency, reason },
  })
  if (attempt.kind === 'CAPTURE' && !forDeposit) await letGo(tx, payment, attempt, at)
}
