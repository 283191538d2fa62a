import { createHash } from 'node:crypto'
import { formatMoney } from '@/lib/money'
import { addDays, formatDay } from '@/lib/period'

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

/** What a renter agrees to about their card, word for word, with a hash of the text as it was shown. */
export type CardConsent = {
  version: string
  text: string
  hash: string
  currency: string
  mostMinor: number
  usableUntil: string
}

export type ConsentFacts = {
  depositMinor: number
  currency: string
  untilAt: Date
  timeZone: string
  locationName: string
}

/** Plain words: what for, how much at most, until when, and that it can be taken back. */
export function cardConsentFor(facts: ConsentFacts): CardConsent {
  const { depositMinor, currency, untilAt, timeZone, locationName } = facts
  const mostMinor = depositMinor * STORED_CARD_RULES.timesTheDeposit
  const usableUntil = addDays(untilAt, STORED_CARD_RULES.daysAfterReturn)
  const most = formatMoney({ minor: mostMinor, currency })
  const text =
    `${locationName} may keep my card for this booking and charge it without asking me again, only for damage, loss or ` +
    `a late return that cost more than the deposit covers: at most ${most} in all, until ` +
    `${formatDay(usableUntil, timeZone)}. I am told by e-mail before each charge, with the reason, and can object. ` +
    `I can take this back at any time on my booking page.`
  const hash = createHash('sha256').update(text).digest('hex')
  return { version: VERSION, text, hash, currency, mostMinor, usableUntil: usableUntil.toISOString() }
}
