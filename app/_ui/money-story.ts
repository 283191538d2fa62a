import { formatMoney } from '@/lib/money'
import { formatDay } from '@/lib/period'

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

const texts: Record<BarKind, { label: string; note: string }> = {
  rent: { label: 'Rent, captured', note: 'Paid, right after the authorization' },
  pending: { label: 'Authorized, not captured yet', note: 'We are asking the bank' },
  deposit: { label: 'Deposit, captured', note: 'Taken for damage or delay' },
  open: { label: 'Deposit, still capturable', note: 'Authorized, not taken' },
  held: { label: 'Deposit, paid in', note: 'Really paid; it goes back unless some of it is kept' },
  lapsed: { label: 'Deposit, not used', note: 'Never left the account' },
  extra: { label: 'Paid afterwards', note: 'Asked for after the rental' },
  refunded: { label: 'Refunded', note: 'Given back after it was captured' },
  owed: { label: 'Owed', note: 'To be paid' },
}

export function barOf(story: MoneyStory): Bar {
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
    legend: told.filter(({ minor }) => minor > 0).map((part) => ({ ...part, ...textOf(part.kind, story) })),
  }
}

function textOf(kind: BarKind, { paidAtOnce, depositHeld = 0, refunded }: MoneyStory) {
  if (kind === 'rent' && paidAtOnce) return { ...texts.rent, note: 'Paid together with the deposit' }
  if (kind === 'held' && refunded >= depositHeld)
    return { ...texts.held, note: 'Really paid, and given back' }
  return texts[kind]
}

/** The same picture in one sentence, for those who hear the page. */
export function spoken(story: MoneyStory): string {
  const { currency, timeZone, guaranteedUntil, capturableUntil } = story
  const say = (minor: number) => formatMoney({ minor, currency })
  const phrases = barOf(story).legend.map(({ label, minor }) => `${label.toLowerCase()}: ${say(minor)}`)
  const clocks = [
    guaranteedUntil && guarantee(guaranteedUntil, story),
    capturableUntil && `it can be captured until ${formatDay(capturableUntil, timeZone)}`,
  ]
  const told = story.depositOpen > 0 ? clocks.filter(Boolean) : []
  const came = story.paidAtOnce ? 'paid' : 'authorized'
  const opening = story.authorized > 0 ? `${say(story.authorized)} was ${came}` : 'Nothing was authorized'
  return `${[opening, ...phrases, ...told].join('; ')}.`
}

const guarantee = (until: Date, { now, timeZone }: MoneyStory) =>
  now && until <= now
    ? `the bank's guarantee of the rest ended on ${formatDay(until, timeZone)}`
    : `the bank guarantees the rest until ${formatDay(until, timeZone)}`
