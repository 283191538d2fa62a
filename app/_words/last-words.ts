import type { Language } from '@/lib/language'

export type LastWords = { title: string; again: string }

/** What is left to say when even the frame around all pages failed. Every page brings it along in all languages. */
export const LAST_WORDS: Record<Language, LastWords> = {
  en: { title: 'That did not work', again: 'Try again' },
  nb: { title: 'Det gikk ikke', again: 'Prøv igjen' },
  sv: { title: 'Det gick inte', again: 'Försök igen' },
  da: { title: 'Det lykkedes ikke', again: 'Prøv igen' },
}
