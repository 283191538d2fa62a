import { HOLD_MINUTES } from '@/lib/booking/hold'
import type { Tx } from '@/lib/db'
import type { Attempt } from '@/lib/generated/prisma/client'
import { prepareAttempt } from '@/lib/payment/attempt'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { addMinutes } from '@/lib/period'
import { tellDeclined } from './letters'

/** The authorization goes as a whole, the dates stay held, and the renter is told. */
export async function letGo(tx: Tx, payment: LockedPayment, attempt: Attempt, at: Date): Promise<void> {
  await prepareAttempt(tx, {
    paymentId: payment.id,
    kind: 'RELEASE',
    amountMinor: payment.authorizedMinor,
    at,
    cause: 'declined',
  })
  const holdUntil = addMinutes(at, HOLD_MINUTES)
  await tx.booking.updateMany({ where: { id: payment.bookingId, state: 'HELD' }, data: { holdUntil } })
  await tellDeclined(tx, payment, attempt, at)
}
