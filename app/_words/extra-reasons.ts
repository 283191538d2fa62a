import type { ExtraReason } from '@/lib/generated/prisma/enums'
import type { Language } from '@/lib/language'

/** What is asked for after a rental: as staff choose it, and as it is said to the renter. */
export const EXTRA_REASON_WORDS: Record<Language, Record<ExtraReason, { name: string; said: string }>> = {
  en: {
    DAMAGE: { name: 'Damage', said: 'Damage to the gear' },
    DELAY: { name: 'Late return', said: 'Late return' },
    CHANGED_DATES: { name: 'Other dates', said: 'Other dates' },
    OTHER: { name: 'Something else', said: 'Asked for after the rental' },
  },
}
