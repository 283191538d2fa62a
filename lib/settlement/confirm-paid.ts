import { gatewayActor } from '@/lib/actor'
import { move } from '@/lib/booking/booking'
import type { Tx } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { tellConfirmed } from './tell-confirmed'

/** A booking whose dates are held stands once all of its rent is captured; `receipt` goes with the letter that says so. */
export async function confirmPaid(
  tx: Tx,
  payment: LockedPayment,
  receipt: { id: string },
  at: Date,
): Promise<void> {
  const rent = payment.lines.filter(({ purpose }) => purpose === 'RENT')
  if (rent.some((line) => line.capturedMinor < line.amountMinor)) return
  if (!(await move(tx, payment.bookingId, 'confirm', { confirmedAt: at, holdUntil: null }))) return
  await record(tx, {
    at,
    actor: gatewayActor(payment.gateway),
    what: 'booking.confirmed',
    bookingId: payment.bookingId,
  })
  await tellConfirmed(tx, payment, receipt, at)
}
