import { type Language, LOCALES } from '@/lib/language'
import { formatMoney } from '@/lib/money'
import { formatDay } from '@/lib/period'
import { MONEY_WORDS } from './money-words'

/** Where the money of one booking stands now; all amounts in minor units. */
export type MoneyStory = {
  currency: string
  timeZone: string
  /** Allowed by the payer's bank, rent and deposit together. */
  authorized: number
  /** The method took everything at once: nothing was ever only authorized. */
  paidAtOnce?: boolean
  rentCaptured: number
  depositCaptured: number
  /** Of the deposit, what may still be captured. */
  depositOpen: number
  /** Of a deposit that was really paid: what is not taken for good, also when it has gone back since. */
  depositHeld?: number
  /** Authorized, never captured, and now lapsed or released. */
  lapsed: number
  refunded: number
  owed: number
  /** Paid besides the booking: what was asked for after the rental. */
  extraCaptured?: number
  guaranteedUntil?: Date | null
  capturableUntil?: Date | null
  /** With both of these the clocks are drawn on a line, and a guarantee that ended says so. */
  authorizedAt?: Date | null
  now?: Date
}

export type BarKind =
  | 'rent'
  | 'pending'
  | 'deposit'
  | 'open'
  | 'held'
  | 'lapsed'
  | 'extra'
  | 'refunded'
  | 'owed'
export type BarPart = { kind: BarKind; minor: number }
export type Bar = {
  /** The length of what was authorized or taken, and of what is still owed, on one scale. */
  authorized: number
  owed: number
  parts: BarPart[]
  legend: (BarPart & { label: string; note: string })[]
}

export function barOf(story: MoneyStory, language: Language = 'en'): Bar {
  const { authorized, rentCaptured, depositCaptured, depositOpen, depositHeld = 0 } = story
  const { lapsed, refunded, owed, extraCaptured = 0 } = story
  const known = rentCaptured + depositCaptured + depositOpen + depositHeld + lapsed
  const parts: BarPart[] = [
    { kind: 'rent', minor: rentCaptured },
    { kind: 'pending', minor: Math.max(0, authorized - known) },
    { kind: 'deposit', minor: depositCaptured },
    { kind: 'open', minor: depositOpen },
    { kind: 'held', minor: depositHeld },
    { kind: 'lapsed', minor: lapsed },
    { kind: 'extra', minor: extraCaptured },
  ]
  const told: BarPart[] = [...parts, { kind: 'refunded', minor: refunded }, { kind: 'owed', minor: owed }]
  return {
    authorized: Math.max(authorized, known) + extraCaptured,
    owed,
    parts: parts.filter(({ minor }) => minor > 0),
    legend: told
      .filter(({ minor }) => minor > 0)
      .map((part) => ({ ...part, ...textOf(part.kind, story, language) })),
  }
}

function textOf(kind: BarKind, story: MoneyStory, language: Language) {
  const { paidAtOnce, depositHeld = 0, refunded } = story
  const { kinds, paidTogether, paidAndGivenBack } = MONEY_WORDS[language]
  if (kind === 'rent' && paidAtOnce) return { ...kinds.rent, note: paidTogether }
  if (kind === 'held' && refunded >= depositHeld) return { ...kinds.held, note: paidAndGivenBack }
  return kinds[kind]
}

/** The same picture in one sentence, for those who hear the page. */
export function spoken(story: MoneyStory, language: Language = 'en'): string {
  const { currency, timeZone, guaranteedUntil, capturableUntil, now, authorized } = story
  const words = MONEY_WORDS[language]
  const locale = LOCALES[language]
  const say = (minor: number) => formatMoney({ minor, currency }, locale)
  const day = (at: Date) => formatDay(at, timeZone, locale)
  const phrases = barOf(story, language).legend.map(
    ({ label, minor }) => `${label.toLowerCase()}: ${say(minor)}`,
  )
  const clocks = [
    guaranteedUntil &&
      (now && guaranteedUntil <= now ? words.guaranteeEnded : words.guaranteed)(day(guaranteedUntil)),
    capturableUntil && words.capturedUntil(day(capturableUntil)),
  ]
  const told = story.depositOpen > 0 ? clocks.filter(Boolean) : []
  const opening = authorized > 0 ? words.was(say(authorized), Boolean(story.paidAtOnce)) : words.nothing
  return `${[opening, ...phrases, ...told].join('; ')}.`
}
