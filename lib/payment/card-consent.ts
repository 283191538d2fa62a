import { createHash } from 'node:crypto'
import { z } from 'zod'
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
}

/** Plain words: what for, how much at most, until when, and that it can be taken back. */
export function cardConsentFor(facts: ConsentFacts): CardConsent {
  const { depositMinor, currency, untilAt, timeZone, locationName, authorizes } = facts
  const mostMinor = depositMinor * STORED_CARD_RULES.timesTheDeposit
  const usableUntil = addDays(untilAt, STORED_CARD_RULES.daysAfterReturn)
  const say = (minor: number) => formatMoney({ minor, currency })
  const text = [
    `${locationName} may keep my card for this booking and charge it without asking me again, but only for damage, loss or a late return that the deposit does not cover: at most ${say(mostMinor)} in all, until ${formatDay(usableUntil, timeZone)}.`,
    ...(authorizes ? [`It may also have the deposit of ${say(depositMinor)} approved with this card.`] : []),
    'Before each charge I get an e-mail with the amount and the reason, and I can object.',
    'I can take this back at any time on the page of my booking.',
  ].join(' ')
  const hash = createHash('sha256').update(text).digest('hex')
  return { version: VERSION, text, hash, currency, mostMinor, usableUntil }
}
