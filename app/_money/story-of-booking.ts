import type { MoneyStory } from '@/app/_ui/money-story'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { takenOf } from '@/lib/deposit/deposit'
import { leftOf } from '@/lib/payment/left-of-deposit'

type Payment = WholeBooking['payments'][number]

/** The money of a booking as its bar shows it: the payment it was booked with, and what has been asked for by link since. */
export function storyOfBooking(booking: WholeBooking, at: Date): MoneyStory {
  const main = mainPayment(booking)
  const deposit = depositStory(booking, at)
  // Let go before anything was taken: then there is no deposit to take from either.
  const isGone = Boolean(main?.endedHow) && main?.capturedMinor === 0
  return {
    currency: booking.currency,
    timeZone: booking.location.timeZone,
    authorized: main?.authorizedMinor ?? 0,
    paidAtOnce: booking.deposit?.ending === 'REFUND',
    rentCaptured: rentOf(main),
    ...deposit,
    ...(isGone && { depositOpen: 0, lapsed: main?.authorizedMinor ?? 0 }),
    refunded: main?.refundedMinor ?? 0,
    owed: owedOf(booking),
    authorizedAt: main?.authorizedAt,
    now: at,
  }
}

/** The payment that carries the deposit; a booking that was paid in a second try has earlier ones that are over. */
export function mainPayment({ payments, deposit }: WholeBooking): Payment | undefined {
  const ofBooking = payments.filter(({ checkout }) => checkout.cause === 'BOOKING')
  return (
    ofBooking.find(({ lines }) => lines.some(({ id }) => id === deposit?.paymentLineId)) ?? ofBooking.at(-1)
  )
}

const rentOf = (payment: Payment | undefined): number =>
  (payment?.lines ?? [])
    .filter(({ purpose }) => purpose !== 'DEPOSIT')
    .reduce((sum, { capturedMinor }) => sum + capturedMinor, 0)

/** What was asked for by link and is not paid. Who tried twice has two payments in one visit, of which the last one counts. */
function owedOf({ payments }: WholeBooking): number {
  const extras = payments.filter(({ checkout }) => checkout.cause === 'EXTRA')
  const newest = new Map(extras.map((payment) => [payment.checkout.id, payment]))
  return [...newest.values()]
    .filter(({ endedAt }) => !endedAt)
    .reduce((sum, { amountMinor, capturedMinor }) => sum + amountMinor - capturedMinor, 0)
}

function depositStory({ deposit }: WholeBooking, at: Date) {
  if (!deposit) return { depositCaptured: 0, depositOpen: 0, depositHeld: 0, lapsed: 0 }
  const { ending, capturedMinor, guaranteedUntil, capturableUntil, endedAt } = deposit
  const depositCaptured = takenOf(deposit)
  if (ending === 'REFUND')
    return { depositCaptured, depositOpen: 0, depositHeld: capturedMinor - depositCaptured, lapsed: 0 }
  const left = leftOf(deposit)
  const isOver = endedAt !== null || (capturableUntil !== null && capturableUntil <= at)
  const depositOpen = capturableUntil && !isOver ? left : 0
  return {
    depositCaptured,
    depositOpen,
    depositHeld: 0,
    lapsed: isOver ? left : 0,
    guaranteedUntil,
    capturableUntil,
  }
}
