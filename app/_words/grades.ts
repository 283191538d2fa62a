import type { Grade } from '@/lib/generated/prisma/enums'
import type { Language } from '@/lib/language'

/** Conditions as people say them. */
export const GRADE_WORDS: Record<Language, Record<Grade, string>> = {
  en: { AS_NEW: 'As new', GOOD: 'Good', WORN: 'Worn', DAMAGED: 'Damaged' },
  nb: { AS_NEW: 'Som ny', GOOD: 'God', WORN: 'Slitt', DAMAGED: 'Skadet' },
  sv: { AS_NEW: 'Som ny', GOOD: 'Bra', WORN: 'Sliten', DAMAGED: 'Skadad' },
  da: { AS_NEW: 'Som ny', GOOD: 'God', WORN: 'Slidt', DAMAGED: 'Beskadiget' },
}
