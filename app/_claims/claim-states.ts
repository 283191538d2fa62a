import type { ClaimProfile, ClaimState } from '@/lib/generated/prisma/enums'
import type { StaffLanguage } from '@/lib/language'

/** What a claim is at this moment, for either side. */
export const CLAIM_STATES: Record<StaffLanguage, Record<ClaimState, string>> = {
  en: {
    NOTIFIED: 'Waiting for the renter’s answer',
    ACCEPTED: 'Accepted',
    OBJECTED: 'Objected to, to be decided',
    UNANSWERED: 'Not answered in time, to be decided',
    DECIDED: 'Decided',
    WITHDRAWN: 'Let go',
    LAPSED: 'Not decided in time, over',
  },
}

export const CLAIM_PROFILES: Record<StaffLanguage, Record<ClaimProfile, { name: string; hint: string }>> = {
  en: {
    FAST: {
      name: 'Fast, for small gear',
      hint: 'By the price list. Accepted on the screen it is taken at once; else the renter has seven days to answer.',
    },
    STRICT: {
      name: 'Strict, for gear of value',
      hint: 'Within ten days of the return, with photos and an estimate or invoice. The renter has twenty days to object.',
    },
  },
}
