import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import type { AttemptFate, BookingState, Deposit } from '@/lib/generated/prisma/client'
import { type DepositPayment, depositProblem } from '@/lib/payment/deposit-problem'
import { endOfCover } from '@/lib/payment/end-of-cover'
import { leftOf } from '@/lib/payment/left-of-deposit'
import { addMinutes } from '@/lib/period'

/** Why somebody has to look after money that should be safe. The first that fits is what is to be done. */
export const WORK_KINDS = [
  'capture-failed',
  'not-in-place',
  'expiring',
  'claim-due',
  'claim-unpaid',
  'release-due',
  'no-answer',
  'no-dates',
] as const

export type WorkKind = (typeof WORK_KINDS)[number]

/** A deposit is looked after from this long before its hand-out, and before its end. */
export const LOOK_AHEAD_HOURS = { 'not-in-place': 24, expiring: 48 }

/** From then on it is a matter of hours. */
export const URGENT_HOURS = 24

type Claim = { askedPaymentId: string | null; createdAt: Date; attempt: { fate: AttemptFate } | null }

export type WatchedDeposit = Deposit & {
  line: { payment: DepositPayment } | null
  captures: Claim[]
  booking: { state: BookingState; fromAt: Date; untilAt: Date; returnedDamaged: boolean | null }
}

/** What has to be done about a deposit, and by when; null when it is all right. */
export function workOf(deposit: WatchedDeposit, at: Date): { kind: WorkKind; deadline: Date } | null {
  const { booking, captures, line, releaseDueAt, capturableUntil } = deposit
  const last = captures.at(-1)
  if (last && isFailed(last)) return { kind: 'capture-failed', deadline: capturableUntil ?? last.createdAt }
  if (booking.state === 'CONFIRMED') {
    const isNear = booking.fromAt <= hoursAfter(at, LOOK_AHEAD_HOURS['not-in-place'])
    const problem = isNear && depositProblem(deposit, line?.payment ?? null, booking.untilAt, at)
    return problem ? { kind: 'not-in-place', deadline: booking.fromAt } : null
  }
  const ends = line && endOfCover(deposit, capabilitiesOf(line.payment))
  if (ends && ends <= hoursAfter(at, LOOK_AHEAD_HOURS.expiring) && isRelevant(deposit))
    return { kind: 'expiring', deadline: ends }
  return releaseDueAt && !deposit.endedAt ? { kind: 'release-due', deadline: releaseDueAt } : null
}

const hoursAfter = (at: Date, hours: number): Date => addMinutes(at, hours * 60)

const isFailed = ({ askedPaymentId, attempt }: Claim): boolean =>
  !askedPaymentId && (attempt?.fate === 'DECLINED' || attempt?.fate === 'REFUSED')

/** While the gear is out its end matters even when it is past; afterwards only while nobody has decided about the damage. */
function isRelevant(deposit: WatchedDeposit): boolean {
  const { booking, captures, capturedMinor, endedAt } = deposit
  if (deposit.ending === 'REFUND' || leftOf(deposit) === 0) return false
  if (booking.state === 'OUT') return !endedAt || capturedMinor === 0
  return booking.state === 'RETURNED' && booking.returnedDamaged === true && captures.length === 0 && !endedAt
}
