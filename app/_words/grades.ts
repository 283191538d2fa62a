import type { Grade } from '@/lib/generated/prisma/enums'
import type { Language } from '@/lib/language'

/** Conditions as people say them. */
export const GRADE_WORDS: Record<Language, Record<Grade, string>> = {
  en: { AS_NEW: 'As new', GOOD: 'Good', WORN: 'Worn', DAMAGED: 'Damaged' },
}
