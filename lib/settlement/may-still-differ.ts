import { IN_FLIGHT } from '@/lib/payment/attempt'
import { addDays } from '@/lib/period'
import type { PaymentBooks } from './read-books'

// Longer than any authorization or payment link of ours lives, so that late money and late refunds are still seen.
export const COMPARED_FOR_DAYS = 40

/** Can anything of a payment still move, or did it move lately? Everything else is history that no gateway changes. */
export function mayStillDiffer(books: PaymentBooks, at: Date): boolean {
  const { attempts, refunds, captures, lines, createdAt, endedAt } = books
  if (attempts.some(({ fate }) => IN_FLIGHT.includes(fate))) return true
  if (refunds.some(({ state }) => state === 'PENDING')) return true
  if (lines.some(({ deposit }) => deposit?.ending === 'REFUND' && !deposit.endedAt)) return true
  if (isCapturable(books, at)) return true
  const moves = [
    ...captures.map(({ capturedAt }) => capturedAt),
    ...refunds.map(({ refundedAt }) => refundedAt),
  ]
  return [createdAt, endedAt, ...moves].some(
    (when) => when !== null && when > addDays(at, -COMPARED_FOR_DAYS),
  )
}

const isCapturable = (books: PaymentBooks, at: Date): boolean => {
  const { endedAt, capturableUntil, authorizedMinor, capturedMinor, releasedMinor } = books
  if (endedAt || authorizedMinor <= capturedMinor + releasedMinor) return false
  return capturableUntil !== null && capturableUntil > at
}
