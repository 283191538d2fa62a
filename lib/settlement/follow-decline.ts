import type { Attempt } from '@/lib/generated/prisma/client'
import { HOLD_MINUTES } from '@/lib/booking/hold'
import { gatewayActor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { prepareAttempt } from '@/lib/payment/attempt'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { addMinutes } from '@/lib/period'
import { tellDeclined } from './letters'

/**
 * The payer's bank said no. A deposit stays as it was and staff decide what next. When the rent itself cannot be
 * captured the whole authorization is let go, and the renter gets the full time again to pay in another way.
 */
export async function followDecline(tx: Tx, payment: LockedPayment, attempt: Attempt, reason: string, at: Date): Promise<void> {
  const forDeposit = attempt.kind === 'CAPTURE' && attempt.purpose === 'DEPOSIT'
  await record(tx, {
    at,
    actor: gatewayActor(payment.gateway),
    what: forDeposit ? 'deposit.declined' : 'payment.declined',
    bookingId: payment.bookingId,
    facts: { amountMinor: attempt.amountMinor, currency: payment.currency, reason },
  })
  if (attempt.kind === 'CAPTURE' && !forDeposit) await letGo(tx, payment, attempt, at)
}

/** The authorization goes as a whole, the dates stay held, and the renter is told. */
export async function letGo(tx: Tx, payment: LockedPayment, attempt: Attempt, at: Date): Promise<void> {
  await prepareAttempt(tx, { paymentId: payment.id, kind: 'RELEASE', amountMinor: payment.authorizedMinor, at, cause: 'declined' })
  const holdUntil = addMinutes(at, HOLD_MINUTES)
  await tx.booking.updateMany({ where: { id: payment.bookingId, state: 'HELD' }, data: { holdUntil } })
  await tellDeclined(tx, payment, attempt, at)
}
