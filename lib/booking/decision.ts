import { DECIDE_SOON_HOURS } from '@/lib/payment/open-claim'
import { progressOf } from '@/lib/payment/refund-state'
import { addMinutes } from '@/lib/period'
import type { BookingRow } from './find-bookings'

export type Decision =
  | 'refund-stuck'
  | 'card-declined'
  | 'pay-back'
  | 'declined'
  | 'claim'
  | 'claim-due'
  | 'claim-answer'
  | 'damaged'
  | 'late'

type Row = Pick<
  BookingRow,
  | 'state'
  | 'returnedDamaged'
  | 'deposit'
  | 'refundRequests'
  | 'paymentRequests'
  | 'lateMinor'
  | 'lateDecidedAt'
  | 'claims'
>

/** A renter who has not answered by then is called, before their time is over. */
export const ANSWER_SOON_HOURS = 24

/** What a person has to decide about a booking that waits for it; null when the last word has been said since. */
export function decisionOf({ state, returnedDamaged, deposit, ...row }: Row, at: Date): Decision | null {
  const last = deposit?.captures.at(-1)
  if (last?.attempt?.fate === 'DECLINED' && !last.askedPaymentId) return 'declined'
  if (row.refundRequests.some((refund) => progressOf(refund) === 'NEEDS_STAFF')) return 'refund-stuck'
  if (row.paymentRequests.length > 0) return 'card-declined'
  const open = row.claims.at(-1)
  if (open?.state === 'OBJECTED' || open?.state === 'UNANSWERED')
    return open.decideUntil <= addMinutes(at, DECIDE_SOON_HOURS * 60) ? 'claim-due' : 'claim'
  const isLate = row.lateMinor !== null && row.lateDecidedAt === null
  if (open?.state === 'NOTIFIED') {
    const isSoon = open.answerUntil <= addMinutes(at, ANSWER_SOON_HOURS * 60)
    // The fee does not wait for what the renter says of the damage.
    return isSoon ? 'claim-answer' : isLate ? 'late' : null
  }
  if (!deposit || deposit.endedAt || state !== 'RETURNED') return isLate ? 'late' : null
  if (deposit.ending === 'REFUND') return 'pay-back'
  if (!last && !open && returnedDamaged !== false) return 'damaged'
  return isLate ? 'late' : null
}
