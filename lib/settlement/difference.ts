import type { Difference, Payment, RefundState } from '@/lib/generated/prisma/client'
import { formatMoney } from '@/lib/money'

/** What our books say about one payment, as far as a gateway can say something else. */
export type Books = Pick<
  Payment,
  | 'currency'
  | 'amountMinor'
  | 'authorizedMinor'
  | 'capturedMinor'
  | 'refundedMinor'
  | 'releasedMinor'
  | 'endedHow'
> & { captures: BookedCapture[]; refunds: BookedRefund[] }

export type BookedCapture = {
  gatewayRef: string
  amountMinor: number
  attemptId: string | null
  capturedAt: Date
}

export type BookedRefund = {
  gatewayRef: string
  amountMinor: number
  attemptId: string | null
  state: RefundState
  refundedAt: Date
}

/** One point on which two books disagree: what ours say, what was found, and both in one sentence. */
export type Found = Pick<Difference, 'kind' | 'subject' | 'expected' | 'found' | 'reason'>

/** An amount as it stands in a sentence about a difference. */
export const said = (minor: number, currency: string): string => formatMoney({ minor, currency })
