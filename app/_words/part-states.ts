import type { StaffLanguage } from '@/lib/language'
import type { PartState, RefundProgress } from '@/lib/payment/refund-state'

/** How far one part of a refund has come. */
export const PART_STATES: Record<StaffLanguage, Record<PartState, string>> = {
  en: {
    WAITING: 'Waits for its turn',
    ASKED: 'Asking the bank',
    PENDING: 'Promised by the gateway',
    DONE: 'Paid back',
    FAILED: 'Not carried out',
    OWED: 'To be paid back in another way',
    PAID_OTHERWISE: 'Paid back in another way',
  },
}

/** How far a refund has come as a whole. */
export const REFUND_PROGRESS: Record<StaffLanguage, Record<RefundProgress, string>> = {
  en: { UNDER_WAY: 'On its way', NEEDS_STAFF: 'Needs somebody', DONE: 'Paid back' },
}
