import type { BookingRow } from './find-bookings'

export type Decision = 'pay-back' | 'declined' | 'damaged'

/** What a person has to decide about a booking that waits for it; null when the last word has been said since. */
export function decisionOf({ deposit }: Pick<BookingRow, 'deposit'>): Decision | null {
  if (!deposit) return null
  const last = deposit.captures.at(-1)
  if (last?.attempt?.fate === 'DECLINED' && !last.askedPaymentId) return 'declined'
  if (deposit.ending === 'REFUND' && !deposit.endedAt) return 'pay-back'
  return last ? null : 'damaged'
}
