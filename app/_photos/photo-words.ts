import type { Language } from '@/lib/language'

type PhotoWords = {
  leaveOut: (at: number, name: string) => string
  photos: string
  opens: (what: string, at: number, of: number) => string
}

/** What photos are called, and what one says to those who cannot see it. */
export const PHOTO_WORDS: Record<Language, PhotoWords> = {
  en: {
    leaveOut: (at, name) => `Leave out photo ${at}, ${name}`,
    photos: 'Photos',
    opens: (what, at, of) => `${what}, ${at} of ${of}; opens in full`,
  },
  nb: {
    leaveOut: (at, name) => `Ta bort bilde ${at}, ${name}`,
    photos: 'Bilder',
    opens: (what, at, of) => `${what}, ${at} av ${of}; åpnes i full størrelse`,
  },
  sv: {
    leaveOut: (at, name) => `Ta bort bild ${at}, ${name}`,
    photos: 'Bilder',
    opens: (what, at, of) => `${what}, ${at} av ${of}; öppnas i full storlek`,
  },
  da: {
    leaveOut: (at, name) => `Fjern billede ${at}, ${name}`,
    photos: 'Billeder',
    opens: (what, at, of) => `${what}, ${at} af ${of}; åbner i fuld størrelse`,
  },
}
