import type { StaffLanguage } from '@/lib/language'
import type { PaymentState } from '@/lib/payment/payment'

/** The state of a payment in a word or two. */
export const PAYMENT_STATES: Record<StaffLanguage, Record<PaymentState, string>> = {
  en: {
    OPEN: 'Not paid',
    AUTHORIZED: 'Authorized',
    PARTLY_CAPTURED: 'Partly captured',
    CAPTURED: 'Captured',
    PARTLY_REFUNDED: 'Partly refunded',
    REFUNDED: 'Refunded',
    RELEASED: 'Released',
    TERMINATED: 'Closed unpaid',
    EXPIRED: 'Expired',
  },
}
