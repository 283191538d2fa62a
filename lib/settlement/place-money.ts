import { reviveBooking } from '@/lib/booking/revive-booking'
import type { Tx } from '@/lib/db'
import { findInFlight, prepareAttempt } from '@/lib/payment/attempt'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { capabilitiesOf } from './capabilities-of'
import { giveBack } from './give-back'

/** Decides what authorized money is for. While something is in flight that decision waits; the sweep brings it up again. */
export async function placeMoney(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  if (await findInFlight(tx, payment.id)) return
  if (!(await isWanted(tx, payment, at))) return giveBack(tx, payment, at)
  if (payment.checkout.cause === 'BOOKING')
    await tx.booking.update({ where: { id: payment.bookingId }, data: { holdUntil: null } })
  if (capabilitiesOf(payment).capturesLater) await captureWhatIsDue(tx, payment, at)
}

async function isWanted(tx: Tx, { checkout, booking }: LockedPayment, at: Date): Promise<boolean> {
  if (checkout.cause === 'EXTRA') return true
  if (booking.state === 'HELD') return (await moneyFor(tx, booking.id)) === 1
  return booking.state === 'LAPSED' && (await reviveBooking(tx, booking.id, at))
}

/** How many payments of the booking itself have money in them that is not on its way back: a second one has nothing to pay for. */
const moneyFor = (tx: Tx, bookingId: string): Promise<number> =>
  tx.payment.count({
    where: {
      bookingId,
      checkout: { cause: 'BOOKING' },
      authorizedMinor: { gt: 0 },
      endedAt: null,
      attempts: { none: { kind: 'RELEASE' } },
    },
  })

/** Everything but the deposit; a payment link has no deposit and is captured whole. */
async function captureWhatIsDue(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  const due = payment.lines.filter(({ purpose }) => purpose !== 'DEPOSIT')
  const amountMinor = due.reduce((sum, line) => sum + line.amountMinor, 0)
  if (amountMinor === 0) return
  const purpose = payment.checkout.cause === 'BOOKING' ? 'RENT' : due[0]?.purpose
  await prepareAttempt(tx, { paymentId: payment.id, kind: 'CAPTURE', amountMinor, at, cause: 'due', purpose })
}
