import type { WholeBooking } from './find-booking'
import type { BookingPayment } from './paying'

/** The deposit that the renter is asked to approve by itself, while there is gear to answer for; the newest visit counts. */
export function askedDeposit({
  payments,
  state,
}: Pick<WholeBooking, 'payments' | 'state'>): BookingPayment | undefined {
  if (!['CONFIRMED', 'OUT', 'RETURNED'].includes(state)) return undefined
  return payments.findLast(
    ({ checkout, authorizedMinor, endedAt }) =>
      checkout.cause === 'DEPOSIT' && authorizedMinor === 0 && !endedAt,
  )
}
