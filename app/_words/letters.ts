import type { NoticeState } from '@/lib/generated/prisma/client'
import type { StaffLanguage } from '@/lib/language'
import type { NoticeKind } from '@/lib/notice/letter'

/** What a letter is about, for staff: the letter itself may be in another language, or not written yet. */
export const LETTER_KINDS: Record<StaffLanguage, Record<NoticeKind, string>> = {
  en: {
    'booking-confirmed': 'Booking confirmed',
    'payment-declined': 'Payment declined',
    'booking-to-pay': 'Link to accept the terms and pay',
    'booking-lapsed': 'Booking lapsed',
    'paid-too-late-released': 'Paid too late, money given back',
    'paid-twice-released': 'Paid twice, money given back',
    'paid-withdrawn-released': 'Paid when it was not asked for any more, money given back',
    'paid-cancelled-released': 'Paid after it was cancelled, money given back',
    'deposit-approval-released': 'Approval of the deposit not needed, given back',
    'deposit-captured': 'Deposit captured',
    'payment-link': 'Payment link',
    'card-charge-announced': 'Charge of the stored card announced',
    'deposit-link': 'Link to approve the deposit',
    'payment-received': 'Payment received',
    'deposit-refunded': 'Deposit paid back',
    'deposit-released': 'Deposit released',
    'refund-made': 'Refund',
    'refund-otherwise': 'Refund in another way',
    'booking-cancelled': 'Booking cancelled',
    'booking-changed': 'Other dates',
    'dates-put-back': 'Earlier dates back, others not paid',
    'gear-handed-out': 'Gear handed out',
    'gear-overdue': 'Gear due back',
    'gear-returned': 'Gear returned',
    'claim-opened': 'Notice of a claim',
    'claim-reminder': 'Reminder to answer a claim',
    'claim-decided': 'Decision on a claim',
    'claim-ended': 'Claim let go',
    'pick-up-soon': 'Reminder of the pick-up',
    'question-answered': 'Answer to a question',
    'address-corrected': 'The link, to the right address',
    'gear-substituted': 'Other gear than was booked',
  },
}

export const LETTER_STATES: Record<StaffLanguage, Record<NoticeState, string>> = {
  en: {
    QUEUED: 'Waiting to be sent',
    SENDING: 'Being sent',
    SENT: 'Sent',
    FAILED: 'Not delivered',
    DROPPED: 'Not needed any more',
  },
}
