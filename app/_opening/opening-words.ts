import type { Language } from '@/lib/language'

type OpeningWords = {
  season: (name: string, day: string) => string
  notAsUsual: string
  closed: string
  varies: string
}

/** What stands around the hours of a shop. */
export const OPENING_WORDS: Record<Language, OpeningWords> = {
  en: {
    season: (name, day) => `${name}, until ${day}`,
    notAsUsual: 'Not as usual',
    closed: 'closed',
    varies: 'other hours',
  },
  nb: {
    season: (name, day) => `${name}, til og med ${day}`,
    notAsUsual: 'Annerledes enn vanlig',
    closed: 'stengt',
    varies: 'andre tider',
  },
  sv: {
    season: (name, day) => `${name}, till och med ${day}`,
    notAsUsual: 'Inte som vanligt',
    closed: 'stängt',
    varies: 'andra tider',
  },
  da: {
    season: (name, day) => `${name}, til og med ${day}`,
    notAsUsual: 'Anderledes end normalt',
    closed: 'lukket',
    varies: 'andre tider',
  },
}
