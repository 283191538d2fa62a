import { gatewayActor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { tellDepositLink } from '@/lib/deposit/tell-deposit-link'
import type { Attempt } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { letGo } from './let-go'

/**
 * The payer's bank said no. A deposit stays as it was and staff decide what next. When the rent itself cannot be
 * captured the whole authorization is let go, and the renter gets the full time again to pay in another way. A stored card
 * that does not work for a deposit is followed by a link.
 */
export async function followDecline(
  tx: Tx,
  payment: LockedPayment,
  attempt: Attempt,
  reason: string,
  at: Date,
): Promise<void> {
  const forDeposit = attempt.kind === 'CAPTURE' && attempt.purpose === 'DEPOSIT'
  const byStoredCard = attempt.kind === 'STORED_CARD' && payment.checkout.cause === 'DEPOSIT'
  await record(tx, {
    at,
    actor: gatewayActor(payment.gateway),
    what: forDeposit ? 'deposit.declined' : byStoredCard ? 'deposit.not-approved' : declined(attempt),
    bookingId: payment.bookingId,
    facts: { amountMinor: attempt.amountMinor, currency: payment.currency, reason },
  })
  if (byStoredCard) return tellDepositLink(tx, payment, { why: await whyOf(tx, payment), declined: true, at })
  if (attempt.kind === 'CAPTURE' && !forDeposit) await letGo(tx, payment, attempt, 'BANK', at)
}

/** A deposit that is authorized already was asked for anew. */
const whyOf = async (tx: Tx, { bookingId }: LockedPayment): Promise<'SECURE' | 'RENEW'> =>
  (await tx.deposit.count({ where: { bookingId, paymentLineId: { not: null } } })) > 0 ? 'RENEW' : 'SECURE'

const declined = ({ kind }: Attempt) => (kind === 'REFUND' ? 'refund.declined' : 'payment.declined')
