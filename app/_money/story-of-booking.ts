import type { MoneyStory } from '@/app/_ui/money-story'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { owedBy } from '@/lib/booking/paying'
import { takenOf } from '@/lib/deposit/deposit'
import { leftOf } from '@/lib/payment/left-of-deposit'

type Payment = WholeBooking['payments'][number]

/** The money of a booking as its bar shows it: the payment it was booked with, and what has been asked for since. */
export function storyOfBooking(booking: WholeBooking, at: Date): MoneyStory {
  const main = mainPayment(booking)
  const ofDeposit = depositPayment(booking)
  const extras = booking.payments.filter(({ checkout }) => checkout.cause === 'EXTRA')
  const carrying = [...new Set([main, ofDeposit])].filter((payment) => payment !== undefined)
  const authorized = sumOf(carrying, 'authorizedMinor')
  const deposit = depositStory(booking, at)
  // Let go before anything was taken: then there is no deposit to take from either.
  const isGone = Boolean(main?.endedHow) && main?.capturedMinor === 0
  return {
    currency: booking.currency,
    timeZone: booking.location.timeZone,
    authorized,
    paidAtOnce: booking.deposit?.ending === 'REFUND',
    rentCaptured: rentOf(main),
    ...deposit,
    ...(isGone && { depositOpen: 0, lapsed: authorized }),
    refunded: sumOf([...carrying, ...extras], 'refundedMinor'),
    extraCaptured: sumOf(extras, 'capturedMinor'),
    owed: owedOf(booking),
    authorizedAt: ofDeposit?.authorizedAt ?? main?.authorizedAt,
    now: at,
  }
}

const sumOf = (payments: Payment[], amount: 'authorizedMinor' | 'capturedMinor' | 'refundedMinor'): number =>
  payments.reduce((sum, payment) => sum + payment[amount], 0)

/** The payment that carries the rent: a booking that was paid in a second try has earlier ones that are over. */
function mainPayment(booking: WholeBooking): Payment | undefined {
  const leading = booking.payments.filter(({ checkout, leadId }) => checkout.cause === 'BOOKING' && !leadId)
  const ofDeposit = depositPayment(booking)
  return leading.find(({ id }) => id === ofDeposit?.id || id === ofDeposit?.leadId) ?? leading.at(-1)
}

/** The payment that carries the deposit: often the one of the rent, and a later one when it was authorized anew. */
export const depositPayment = ({ payments, deposit }: WholeBooking): Payment | undefined =>
  payments.find(({ lines }) => lines.some(({ id }) => id === deposit?.paymentLineId))

const rentOf = (payment: Payment | undefined): number =>
  (payment?.lines ?? [])
    .filter(({ purpose }) => purpose !== 'DEPOSIT')
    .reduce((sum, { capturedMinor }) => sum + capturedMinor, 0)

/** What was asked for by link and is not paid. */
const owedOf = (booking: WholeBooking): number =>
  owedBy(booking)
    .filter(({ endedAt }) => !endedAt)
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0)

function depositStory({ deposit }: WholeBooking, at: Date) {
  if (!deposit) return { depositCaptured: 0, depositOpen: 0, depositHeld: 0, lapsed: 0 }
  const { ending, capturedMinor, guaranteedUntil, capturableUntil, endedAt, paymentLineId } = deposit
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
    // What nobody ever approved cannot lapse.
    lapsed: isOver && paymentLineId ? left : 0,
    guaranteedUntil,
    capturableUntil,
  }
}
