import type { Breach } from '@/lib/booking/price-over'
import type { RuleRefusal } from '@/lib/booking/rule-breach'
import { formatMinute } from '@/lib/inventory/day-time'
import type { RentalRule } from '@/lib/inventory/rental-rule'
import { type Language, LOCALES } from '@/lib/language'
import { lasting } from './durations'

type RuleWords = { noPrice: string; notice: Say; starts: Say; least: Say; most: Say }
type Say = (what: string) => string

const WORDS: Record<Language, RuleWords> = {
  en: {
    noPrice: 'Not rented out on these dates.',
    notice: (least) => `Book at least ${least} before you pick it up.`,
    starts: (times) => `Pick-up at ${times}.`,
    least: (least) => `Rented for ${least} at least.`,
    most: (most) => `Rented for ${most} at most.`,
  },
  nb: {
    noPrice: 'Leies ikke ut på disse datoene.',
    notice: (least) => `Bestill minst ${least} før du henter.`,
    starts: (times) => `Henting kl. ${times}.`,
    least: (least) => `Leies ut i minst ${least}.`,
    most: (most) => `Leies ut i høyst ${most}.`,
  },
  sv: {
    noPrice: 'Hyrs inte ut de här datumen.',
    notice: (least) => `Boka minst ${least} innan du hämtar.`,
    starts: (times) => `Upphämtning kl. ${times}.`,
    least: (least) => `Hyrs ut i minst ${least}.`,
    most: (most) => `Hyrs ut i högst ${most}.`,
  },
  da: {
    noPrice: 'Lejes ikke ud på disse datoer.',
    notice: (least) => `Book mindst ${least}, før du henter.`,
    starts: (times) => `Afhentning kl. ${times}.`,
    least: (least) => `Lejes ud i mindst ${least}.`,
    most: (most) => `Lejes ud i højst ${most}.`,
  },
}

/** A rule in plain sentences, for somebody who has not been refused yet; none when there is nothing to know. */
export const sentencesOfRule = (rule: RentalRule, language: Language = 'en'): string[] =>
  PARTS.flatMap((part) => SAID[part](rule, language) ?? [])

/** The one sentence about the part of a rule that some dates break, or about a day without a price. */
export const sentenceOfBreach = (breach: Breach, rule: RentalRule, language: Language = 'en'): string =>
  breach === 'no-price' ? WORDS[language].noPrice : (SAID[breach](rule, language) ?? '')

const PARTS: RuleRefusal[] = ['notice-too-short', 'start-not-offered', 'rental-too-short', 'rental-too-long']

const SAID: Record<RuleRefusal, (rule: RentalRule, language: Language) => string | null> = {
  'notice-too-short': ({ noticeMinutes: least }, language) =>
    least ? WORDS[language].notice(lasting(least, language)) : null,
  'start-not-offered': ({ startMinutes: starts }, language) =>
    starts ? WORDS[language].starts(listed(starts, language)) : null,
  'rental-too-short': ({ shortestMinutes: least }, language) =>
    least ? WORDS[language].least(lasting(least, language)) : null,
  'rental-too-long': ({ longestMinutes: most }, language) =>
    most ? WORDS[language].most(lasting(most, language)) : null,
}

/** "09:00, 12:00 or 15:00". */
const listed = (minutes: number[], language: Language): string =>
  new Intl.ListFormat(LOCALES[language], { type: 'disjunction' }).format(minutes.map(formatMinute))
