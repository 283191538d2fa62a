import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Language, LOCALES } from '@/lib/language'
import { formatMoney } from '@/lib/money'
import { addDays, formatDay } from '@/lib/period'
import { CONSENT_WORDS as WORDS } from './consent-words'

/**
 * How long and for how much a stored card may be asked after a rental. Schemes end delayed charges 90 days after it; the
 * last five are left alone, so that no charge is on its way when the time runs out.
 */
export const STORED_CARD_RULES = {
  daysAfterReturn: 85,
  /** Without a value for each piece of gear on file: what damage or loss beyond the deposit may cost. */
  timesTheDeposit: 2,
  source: 'Card scheme rules for delayed charges of rental merchants, as acquirers publish them (90 days)',
  checkedOn: '2026-11-22',
} as const

/** Changes whenever a word of the text does. */
const VERSION = '2026-12'

const shape = z.object({
  version: z.string(),
  text: z.string(),
  hash: z.string(),
  currency: z.string(),
  mostMinor: z.int().positive(),
  usableUntil: z.coerce.date(),
})

/** What a renter agrees to about their card, word for word, with a hash of the text as it was shown. */
export type CardConsent = z.output<typeof shape>

/** The consent that is kept with a booking; null for one whose renter did not give any. */
export const readCardConsent = (kept: unknown): CardConsent | null => shape.safeParse(kept).data ?? null

export type ConsentFacts = {
  depositMinor: number
  currency: string
  untilAt: Date
  timeZone: string
  locationName: string
  /** The gateway can also authorize on a stored card: then a deposit may be approved, or approved anew, with it. */
  authorizes: boolean
  language?: Language
}

/** Plain words: what for, how much at most, until when, and that it can be taken back. */
export function cardConsentFor(facts: ConsentFacts): CardConsent {
  const { depositMinor, currency, untilAt, timeZone, locationName, authorizes, language = 'en' } = facts
  const mostMinor = depositMinor * STORED_CARD_RULES.timesTheDeposit
  const usableUntil = addDays(untilAt, STORED_CARD_RULES.daysAfterReturn)
  const locale = LOCALES[language]
  const say = (minor: number) => formatMoney({ minor, currency }, locale)
  const words = WORDS[language]
  const text = [
    words.may(locationName, say(mostMinor), formatDay(usableUntil, timeZone, locale)),
    ...(authorizes ? [words.deposit(say(depositMinor))] : []),
    words.before,
    words.back,
  ].join(' ')
  const hash = createHash('sha256').update(text).digest('hex')
  return { version: VERSION, text, hash, currency, mostMinor, usableUntil }
}
