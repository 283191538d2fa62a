import type { Language } from '@/lib/language'
import { LAST_WORDS, type LastWords } from './last-words'

export type BrokenWords = LastWords & { text: string; front: string }

/** What a page says to renters that broke on our side. */
export const BROKEN_WORDS: Record<Language, BrokenWords> = {
  en: {
    ...LAST_WORDS.en,
    text: 'Something broke on our side. If you were just paying, look at your booking before you try again: the payment may have gone through.',
    front: 'To the front page',
  },
  nb: {
    ...LAST_WORDS.nb,
    text: 'Noe gikk i stykker hos oss. Hvis du akkurat betalte, så se på bestillingen før du prøver igjen: betalingen kan ha gått gjennom.',
    front: 'Til forsiden',
  },
  sv: {
    ...LAST_WORDS.sv,
    text: 'Något gick sönder hos oss. Om du just betalade, se på din bokning innan du försöker igen: betalningen kan ha gått igenom.',
    front: 'Till startsidan',
  },
  da: {
    ...LAST_WORDS.da,
    text: 'Noget gik i stykker hos os. Hvis du lige betalte, så se på din booking, før du prøver igen: betalingen kan være gået igennem.',
    front: 'Til forsiden',
  },
}
