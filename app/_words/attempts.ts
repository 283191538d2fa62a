import type { AttemptFate, AttemptKind, Purpose } from '@/lib/generated/prisma/client'
import type { Language } from '@/lib/language'

/** What we ask a gateway to do, as somebody at the counter would say it. */
export const ATTEMPT_KINDS: Record<Language, Record<AttemptKind, string>> = {
  en: {
    CHECKOUT: 'Payment page',
    CAPTURE: 'Capture',
    RELEASE: 'Release',
    REFUND: 'Refund',
    STORED_CARD: 'Stored card',
  },
}

/** How it stands with what was asked. */
export const ATTEMPT_FATES: Record<Language, Record<AttemptFate, string>> = {
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

export const PURPOSES: Record<Language, Record<Purpose, string>> = {
  en: { RENT: 'Rent', DEPOSIT: 'Deposit', LATE_FEE: 'Late return', DAMAGE: 'Damage', EXTRA: 'Extra' },
}
