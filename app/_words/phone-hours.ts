import type { Language } from '@/lib/language'

/** When somebody answers the phone for the whole company. */
export const PHONE_HOURS: Record<Language, string> = {
  en: 'Mon–Fri 9–17',
  nb: 'Man.–fre. 9–17',
  sv: 'Mån–fre 9–17',
  da: 'Man.–fre. 9–17',
}
