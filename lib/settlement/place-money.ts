import { reviveBooking } from '@/lib/booking/revive-booking'
import type { Tx } from '@/lib/db'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import type { Prisma } from '@/lib/generated/prisma/client'
import { findInFlight, prepareAttempt } from '@/lib/payment/attempt'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { giveBack } from './give-back'

/** Decides what authorized money is for. While something is in flight that decision waits; the sweep brings it up again. */
export async function placeMoney(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  if (await findInFlight(tx, payment.id)) return
  if (!(await isWanted(tx, payment, at))) return giveBack(tx, payment, at)
  if (payment.checkout.cause === 'BOOKING')
    await tx.booking.update({ where: { id: payment.bookingId }, data: { holdUntil: null } })
  if (capabilitiesOf(payment).capturesLater) await captureWhatIsDue(tx, payment, at)
}

async function isWanted(tx: Tx, payment: LockedPayment, at: Date): Promise<boolean> {
  const { checkout, booking, leadId } = payment
  if (checkout.cause !== 'BOOKING') return true
  if (booking.state === 'LAPSED') return reviveBooking(tx, booking.id, at)
  if (leadId) return (await isKept(tx, leadId)) && !['CANCELLED', 'NO_SHOW'].includes(booking.state)
  return booking.state === 'HELD' && (await moneyFor(tx, booking.id)) === 1
}

/** What is made together stays together: when the leading payment is given back, so is the rest. */
const isKept = async (tx: Tx, leadId: string): Promise<boolean> =>
  (await tx.payment.count({
    where: {
      id: leadId,
      endedAt: null,
      refundedMinor: 0,
      attempts: { none: GOING_BACK },
    },
  })) > 0

const GOING_BACK = {
  kind: { in: ['RELEASE', 'REFUND'] },
  fate: { notIn: ['DECLINED', 'REFUSED', 'WITHDRAWN'] },
} satisfies Prisma.AttemptWhereInput

/** How many payments of the booking itself have money in them that is not on its way back: a second one has nothing to pay for. */
const moneyFor = (tx: Tx, bookingId: string): Promise<number> =>
  tx.payment.count({
    where: {
      bookingId,
      leadId: null,
      checkout: { cause: 'BOOKING' },
      authorizedMinor: { gt: 0 },
      endedAt: null,
      attempts: { none: { kind: 'RELEASE' } },
    },
  })

/** Everything but the deposit; a payment link has no deposit and is captured whole. */
async function captureWhatIsDue(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  const due = payment.lines.filter(({ purpose }) => purpose !== 'DEPOSIT')
  const amountMinor = due.reduce((sum, line) => sum + line.amountMinor - line.capturedMinor, 0)
  if (amountMinor === 0) return
  const purpose = payment.checkout.cause === 'BOOKING' ? 'RENT' : due[0]?.purpose
  await prepareAttempt(tx, { paymentId: payment.id, kind: 'CAPTURE', amountMinor, at, cause: 'due', purpose })
}
