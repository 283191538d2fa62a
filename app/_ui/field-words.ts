import type { Language } from '@/lib/language'

export type FieldWords = {
  optional: string
  oneMoment: string
  oneLess: (what: string) => string
  oneMore: (what: string) => string
  left: (time: string) => string
  timeIsUp: string
}

/** What fields, buttons and clocks say by themselves: apart from the rest, because browsers load it in all languages. */
export const FIELD_WORDS: Record<Language, FieldWords> = {
  en: {
    optional: 'optional',
    oneMoment: 'One moment …',
    oneLess: (what) => `One less: ${what}`,
    oneMore: (what) => `One more: ${what}`,
    left: (time) => `${time} left`,
    timeIsUp: 'time is up',
  },
  nb: {
    optional: 'valgfritt',
    oneMoment: 'Et øyeblikk …',
    oneLess: (what) => `Én mindre: ${what}`,
    oneMore: (what) => `Én til: ${what}`,
    left: (time) => `${time} igjen`,
    timeIsUp: 'tiden er ute',
  },
  sv: {
    optional: 'frivilligt',
    oneMoment: 'Ett ögonblick …',
    oneLess: (what) => `En färre: ${what}`,
    oneMore: (what) => `En till: ${what}`,
    left: (time) => `${time} kvar`,
    timeIsUp: 'tiden är ute',
  },
  da: {
    optional: 'valgfrit',
    oneMoment: 'Et øjeblik …',
    oneLess: (what) => `En færre: ${what}`,
    oneMore: (what) => `En mere: ${what}`,
    left: (time) => `${time} tilbage`,
    timeIsUp: 'tiden er gået',
  },
}
