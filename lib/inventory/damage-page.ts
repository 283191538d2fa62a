import type { Language } from '@/lib/language'

/** Where the price list for damage is read. Terms name it in the renter's language, so it is known here and not only to the web. */
export const DAMAGE_PAGE = {
  en: '/terms/damage',
  nb: '/vilkar/skade',
  sv: '/villkor/skada',
  da: '/vilkaar/skade',
} as const satisfies Record<Language, string>
