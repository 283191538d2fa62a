import { depositPayment } from '@/app/_money/story-of-booking'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { type DepositState, depositState, takenOf } from '@/lib/deposit/deposit'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import { losesGuarantee } from '@/lib/payment/end-of-cover'
import { leftOf } from '@/lib/payment/left-of-deposit'

export type Attempt = WholeBooking['payments'][number]['attempts'][number]
export type DepositClaim = NonNullable<WholeBooking['deposit']>['captures'][number]

/** How a deposit stands for whoever decides about it. Amounts in minor units. */
export type DepositView = {
  currency: string
  limit: number
  taken: number
  left: number
  state: DepositState
  /** Really paid, because the method cannot hold money: the rest has to be paid back. */
  isPaidIn: boolean
  method: string
  guaranteedUntil: Date | null
  guaranteeEnded: boolean
  /** It was never more than a matter of minutes: taking the rent ended it. */
  guaranteeEndsWithRent: boolean
  capturableUntil: Date | null
  /** Something is being asked of the gateway about this very payment. */
  inFlight: Attempt | null
  refundPends: boolean
  mayCapture: boolean
  /** The gateway takes one capture and no second one. */
  isCapturedOnce: boolean
  mayPayBack: boolean
  /** The gateway wants to be told that the deposit is not needed. */
  needsRelease: boolean
  mayRelease: boolean
  /** A release that has not been sent yet, and when it goes out. */
  release: { sendFrom: Date } | null
  releaseDueAt: Date | null
}

/** What is under way and may still move money; a renter at the payment page is not. */
export const isUnderWay = (attempt: Attempt): boolean =>
  ['PREPARED', 'SENT', 'UNKNOWN'].includes(attempt.fate) && !waitsToBeSent(attempt)

/** Recorded, but kept back for a moment in which it can be withdrawn. */
const waitsToBeSent = ({ fate, sendFrom }: Attempt): boolean => fate === 'PREPARED' && sendFrom !== null

/** A capture that failed is told until somebody has done something about it. */
export const isTrouble = (claim: DepositClaim | undefined): boolean =>
  (claim?.attempt?.fate === 'DECLINED' && !claim.askedPaymentId) || claim?.attempt?.fate === 'REFUSED'

export function depositView(booking: WholeBooking, at: Date): DepositView | null {
  const { deposit, state } = booking
  const payment = depositPayment(booking)
  if (!deposit || !payment) return null
  const { currency, limitMinor, ending, guaranteedUntil, capturableUntil, endedAt } = deposit
  const isPaidIn = ending === 'REFUND'
  const left = leftOf(deposit)
  const inFlight = payment.attempts.find(isUnderWay) ?? null
  const refundPends = payment.refunds.some((refund) => refund.state === 'PENDING')
  const isOpen = isPaidIn ? !refundPends : !endedAt && capturableUntil !== null && capturableUntil > at
  const isIdle = left > 0 && isOpen && !inFlight && payment.authorizedMinor > 0 && !payment.endedAt
  const isBack = state === 'RETURNED' || state === 'COMPLETED'
  const sendFrom = payment.attempts.find(waitsToBeSent)?.sendFrom ?? null
  const needsRelease = ending === 'RELEASE'
  return {
    currency,
    limit: limitMinor,
    taken: takenOf(deposit),
    left,
    state: depositState(deposit, at),
    isPaidIn,
    method: payment.methodLabel ?? 'the payment method',
    guaranteedUntil,
    guaranteeEnded: guaranteedUntil !== null && guaranteedUntil <= at,
    guaranteeEndsWithRent: payment.capturedMinor > 0 && losesGuarantee(capabilitiesOf(payment)),
    capturableUntil,
    inFlight,
    refundPends,
    isCapturedOnce: !isPaidIn && !capabilitiesOf(payment).severalCaptures,
    mayCapture: isIdle && !sendFrom && (isBack || state === 'OUT'),
    mayPayBack: isIdle && isPaidIn && isBack,
    needsRelease,
    mayRelease: isIdle && needsRelease && !sendFrom && (isBack || state === 'CANCELLED'),
    release: sendFrom && { sendFrom },
    releaseDueAt: deposit.releaseDueAt,
  }
}
