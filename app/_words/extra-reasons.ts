import type { ExtraReason } from '@/lib/generated/prisma/enums'
import type { Language, StaffLanguage } from '@/lib/language'

/** Why something is asked for after a rental, as staff choose it. */
export const EXTRA_REASON_WORDS: Record<StaffLanguage, Record<ExtraReason, { name: string }>> = {
  en: {
    DAMAGE: { name: 'Damage' },
    DELAY: { name: 'Late return' },
    CHANGED_DATES: { name: 'Other dates' },
    OTHER: { name: 'Something else' },
  },
}

/** The same as it is said to the renter. */
export const EXTRA_REASON_SAID: Record<Language, Record<ExtraReason, string>> = {
  en: {
    DAMAGE: 'Damage to the gear',
    DELAY: 'Late return',
    CHANGED_DATES: 'Other dates',
    OTHER: 'Asked for after the rental',
  },
  nb: {
    DAMAGE: 'Skade på utstyret',
    DELAY: 'For sen innlevering',
    CHANGED_DATES: 'Andre datoer',
    OTHER: 'Bedt om etter leien',
  },
  sv: {
    DAMAGE: 'Skada på utrustningen',
    DELAY: 'Sen återlämning',
    CHANGED_DATES: 'Andra datum',
    OTHER: 'Begärt efter hyrestiden',
  },
  da: {
    DAMAGE: 'Skade på udstyret',
    DELAY: 'For sen aflevering',
    CHANGED_DATES: 'Andre datoer',
    OTHER: 'Bedt om efter lejen',
  },
}
