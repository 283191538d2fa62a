import { progressOf } from '@/lib/payment/refund-state'
import type { BookingRow } from './find-bookings'

export type Decision = 'refund-stuck' | 'card-declined' | 'pay-back' | 'declined' | 'damaged' | 'late'

type Row = Pick<
  BookingRow,
  | 'state'
  | 'returnedDamaged'
  | 'deposit'
  | 'refundRequests'
  | 'paymentRequests'
  | 'lateMinor'
  | 'lateDecidedAt'
>

/** What a person has to decide about a booking that waits for it; null when the last word has been said since. */
export function decisionOf({ state, returnedDamaged, deposit, ...row }: Row): Decision | null {
  const last = deposit?.captures.at(-1)
  if (last?.attempt?.fate === 'DECLINED' && !last.askedPaymentId) return 'declined'
  if (row.refundRequests.some((refund) => progressOf(refund) === 'NEEDS_STAFF')) return 'refund-stuck'
  if (row.paymentRequests.length > 0) return 'card-declined'
  const isLate = row.lateMinor !== null && row.lateDecidedAt === null
  if (!deposit || deposit.endedAt || state !== 'RETURNED') return isLate ? 'late' : null
  if (deposit.ending === 'REFUND') return 'pay-back'
  if (!last && returnedDamaged !== false) return 'damaged'
  return isLate ? 'late' : null
}
