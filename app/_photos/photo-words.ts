import type { Language } from '@/lib/language'

type PhotoWords = { photos: string; opens: (what: string, at: number, of: number) => string }

/** What photos are called, and what one says to those who cannot see it. */
export const PHOTO_WORDS: Record<Language, PhotoWords> = {
  en: { photos: 'Photos', opens: (what, at, of) => `${what}, ${at} of ${of}; opens in full` },
  nb: { photos: 'Bilder', opens: (what, at, of) => `${what}, ${at} av ${of}; åpnes i full størrelse` },
  sv: { photos: 'Bilder', opens: (what, at, of) => `${what}, ${at} av ${of}; öppnas i full storlek` },
  da: { photos: 'Billeder', opens: (what, at, of) => `${what}, ${at} af ${of}; åbner i fuld størrelse` },
}
