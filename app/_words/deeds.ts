import type { StaffLanguage } from '@/lib/language'
import type { Deed } from '@/lib/logbook/record'
import type { Facts } from '@/lib/outcome'
import { ENGLISH_DEEDS } from './deeds-in-english'

export type DeedSentence = (facts: Facts) => string

const DEEDS: Record<StaffLanguage, Record<Deed, DeedSentence>> = { en: ENGLISH_DEEDS }

/** What a logbook entry says happened; a deed of an older version that we no longer know is shown by its name. */
export function sentenceOfDeed(
  { what, facts }: { what: string; facts: unknown },
  language: StaffLanguage = 'en',
): string {
  const sentence = DEEDS[language][what as Deed]
  return sentence ? sentence((facts ?? {}) as Facts) : what
}
