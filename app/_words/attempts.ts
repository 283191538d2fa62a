import type { AttemptFate, AttemptKind, Purpose } from '@/lib/generated/prisma/client'
import type { StaffLanguage } from '@/lib/language'

/** What we ask a gateway to do, as somebody at the counter would say it. */
export const ATTEMPT_KINDS: Record<StaffLanguage, Record<AttemptKind, string>> = {
  en: {
    CHECKOUT: 'Payment page',
    CAPTURE: 'Capture',
    RELEASE: 'Release',
    REFUND: 'Refund',
    STORED_CARD: 'Stored card',
  },
}

/** How it stands with what was asked. */
export const ATTEMPT_FATES: Record<StaffLanguage, Record<AttemptFate, string>> = {
  en: {
    PREPARED: 'About to be asked',
    SENT: 'Asking the bank',
    WAITING: 'Waiting for the renter',
    UNKNOWN: 'No answer yet, asking again',
    DONE: 'Done',
    DECLINED: 'Declined',
    REFUSED: 'Refused as wrong',
    WITHDRAWN: 'Taken back before it was sent',
  },
}

export const PURPOSES: Record<StaffLanguage, Record<Purpose, string>> = {
  en: { RENT: 'Rent', DEPOSIT: 'Deposit', LATE_FEE: 'Late return', DAMAGE: 'Damage', EXTRA: 'Extra' },
}
