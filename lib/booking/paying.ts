import { IN_FLIGHT } from '@/lib/payment/attempt'
import type { WholeBooking } from './find-booking'

type Booking = Pick<WholeBooking, 'state' | 'holdUntil' | 'payments'>
export type BookingPayment = WholeBooking['payments'][number]

/** How the last try to pay ended, as far as the payment itself knows. */
export type LastTry = 'none' | 'declined' | 'no-answer' | 'refused'

/**
 * How far the renter has come with paying. `asking`: something is under way and only the gateway knows how it ended.
 * `running-out`: the time is up, and the clock is about to lapse the booking. `money` of a lapsed booking says what
 * became of money that came too late.
 */
export type Paying =
  | { kind: 'paid' }
  | { kind: 'unpaid'; payment: BookingPayment; lastTry: LastTry }
  | { kind: 'asking' }
  | { kind: 'running-out' }
  | { kind: 'lapsed'; money: 'none' | WayBack; amountMinor: number }

/** Money on its way back to the renter, or back already: let go before it was taken, or paid back after it. */
export type WayBack = 'going-back' | 'released' | 'refunded'

/** Computed from the booking and its payments, never stored. */
export function payingOf(booking: Booking, at: Date): Paying {
  if (booking.state === 'LAPSED') return lapsedOf(booking)
  if (booking.state !== 'HELD') return { kind: 'paid' }
  const payment = booking.payments.findLast(leadsBooking)
  if (!payment || isUnderWay(payment)) return { kind: 'asking' }
  if (booking.holdUntil && booking.holdUntil < at) return { kind: 'running-out' }
  return { kind: 'unpaid', payment, lastTry: lastTryOf(payment) }
}

/** Is the outcome of a payment out of our sight? A visit that waits for the renter is not: they can go on paying. */
export function isUnderWay({ attempts, authorizedMinor, endedAt }: BookingPayment): boolean {
  const open = attempts.find(({ fate }) => IN_FLIGHT.includes(fate))
  const isGoingBack =
    endedAt !== null || attempts.some(({ kind, cause }) => kind === 'RELEASE' && cause !== 'lapsed')
  if (isGoingBack) return false
  return authorizedMinor > 0 || (open !== undefined && open.fate !== 'WAITING')
}

/** A visit that paid for the booking is known by the payment that leads it; a deposit authorized apart goes with it. */
const leadsBooking = ({ checkout, leadId }: BookingPayment): boolean =>
  checkout.cause === 'BOOKING' && leadId === null

/** Everything that is paid in one visit, the leading payment first. */
export const visitOf = (
  { payments }: Pick<WholeBooking, 'payments'>,
  { id, leadId }: Pick<BookingPayment, 'id' | 'leadId'>,
): BookingPayment[] =>
  payments.filter((payment) => payment.id === (leadId ?? id) || payment.leadId === (leadId ?? id))

/** The payment that carries the booking: the last one that money was taken from, else the last one that was approved. */
export function payingPayment({ payments }: Pick<WholeBooking, 'payments'>): BookingPayment | undefined {
  const own = payments.filter(
    (payment) => leadsBooking(payment) && payment.authorizedMinor > 0 && !isSecond(payment),
  )
  return own.findLast(({ capturedMinor }) => capturedMinor > 0) ?? own.at(-1)
}

/** Payments made for a booking that was paid already; they go back by themselves. */
export const paidTwice = ({ payments }: Pick<WholeBooking, 'payments'>): BookingPayment[] =>
  payments.filter((payment) => payment.leadId === null && isSecond(payment))

/** Payments by a link that was not asked for any more; they go back by themselves, too. */
export const paidWithdrawn = ({ payments }: Pick<WholeBooking, 'payments'>): BookingPayment[] =>
  payments.filter(({ attempts }) => attempts.some(({ cause }) => cause === 'paid-withdrawn'))

const isSecond = ({ attempts }: BookingPayment): boolean =>
  attempts.some(({ cause }) => cause === 'paid-twice')

/** What has become of money that was not needed. */
export function wayBackOf({ capturedMinor, refundedMinor, releasedMinor }: BookingPayment): WayBack {
  if (capturedMinor > 0 && refundedMinor === capturedMinor) return 'refunded'
  return capturedMinor === 0 && releasedMinor > 0 ? 'released' : 'going-back'
}

/** Payments that were asked for by link and are still to be made: the newest of each visit. */
export function owedBy({ payments }: Pick<WholeBooking, 'payments'>): BookingPayment[] {
  const extra = payments.filter(({ checkout }) => checkout.cause === 'EXTRA')
  const newest = new Map(extra.map((payment) => [payment.checkout.id, payment]))
  return [...newest.values()].filter((payment) => payment.capturedMinor === 0 && isAskedByLink(payment))
}

/** While only the stored card has been asked, the renter owes nothing that they could pay. */
const isAskedByLink = ({ checkout }: BookingPayment): boolean =>
  !checkout.request || (checkout.request.linkSentAt !== null && checkout.request.withdrawnAt === null)

function lastTryOf({ attempts }: BookingPayment): LastTry {
  const last = attempts.findLast(({ kind, fate }) => kind !== 'RELEASE' && !IN_FLIGHT.includes(fate))
  if (last?.fate === 'REFUSED') return 'refused'
  if (last?.fate !== 'DECLINED') return 'none'
  return last.kind === 'CHECKOUT' ? 'no-answer' : 'declined'
}

function lapsedOf(booking: Booking): Paying {
  const late = payingPayment(booking)
  if (!late) return { kind: 'lapsed', money: 'none', amountMinor: 0 }
  const amountMinor = visitOf(booking, late).reduce(
    (sum, { capturedMinor, authorizedMinor }) => sum + (capturedMinor || authorizedMinor),
    0,
  )
  return { kind: 'lapsed', money: wayBackOf(late), amountMinor }
}
