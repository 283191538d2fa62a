import { leftOf } from '@/lib/payment/left-of-deposit'
import type { WholeBooking } from './find-booking'
import { owedBy, payingPayment } from './paying'

/** `paidIn`: the deposit was really paid, and what is not kept of it is paid back. `lapsed` is then what was paid back. */
export type BookingMoney = {
  currency: string
  timeZone: string
  authorized: number
  rentCaptured: number
  depositCaptured: number
  depositOpen: number
  lapsed: number
  refunded: number
  owed: number
  paidIn: boolean
  authorizedAt: Date | null
  guaranteedUntil: Date | null
  capturableUntil: Date | null
  now: Date
}

/**
 * Where the money of a booking stands: what its bank allowed, what was taken and given back, and what may still happen
 * to the deposit. Amounts are minor units of the booking's currency. Payments by link only count as long as they are owed.
 */
export function bookingMoney(booking: WholeBooking, at: Date): BookingMoney {
  const { deposit, currency } = booking
  const payment = payingPayment(booking)
  const paidIn = deposit?.ending === 'REFUND'
  const holdsDeposit = payment?.lines.some(({ id }) => id === deposit?.paymentLineId) ?? false
  const left = deposit && holdsDeposit && !payment?.endedAt ? leftOf(deposit) : 0
  const isOver =
    !paidIn && (Boolean(deposit?.endedAt) || !deposit?.capturableUntil || deposit.capturableUntil <= at)
  return {
    currency,
    timeZone: booking.location.timeZone,
    authorized: payment?.authorizedMinor ?? 0,
    rentCaptured: sum(
      payment?.lines.filter(({ purpose }) => purpose !== 'DEPOSIT'),
      'capturedMinor',
    ),
    depositCaptured: (paidIn ? deposit?.keptMinor : deposit?.capturedMinor) ?? 0,
    depositOpen: isOver ? 0 : left,
    lapsed: paidIn ? deposit.refundedMinor : isOver && deposit?.capturableUntil ? left : 0,
    refunded: (payment?.refundedMinor ?? 0) - (paidIn ? deposit.refundedMinor : 0),
    owed: sum(owedBy(booking), 'amountMinor'),
    paidIn,
    authorizedAt: payment?.authorizedAt ?? null,
    guaranteedUntil: deposit?.guaranteedUntil ?? null,
    capturableUntil: deposit?.capturableUntil ?? null,
    now: at,
  }
}

const sum = <Key extends string>(rows: Record<Key, number>[] = [], key: Key): number =>
  rows.reduce((total, row) => total + row[key], 0)
