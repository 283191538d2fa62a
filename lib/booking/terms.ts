import { createHash } from 'node:crypto'
import { versionOf } from '@/lib/inventory/damage-list'
import { type Language, LOCALES } from '@/lib/language'
import { formatMoney } from '@/lib/money'
import { type DepositPlan, SECURE_BEFORE_HOURS } from '@/lib/payment/deposit-plan'
import type { CancellationPolicy } from './cancellation-policy'
import { OWN_CHANGE_PAY_HOURS } from './fallback'
import type { LatePolicy } from './late-policy'
import { da } from './terms/da'
import { en, type TermsWords } from './terms/en'
import { nb } from './terms/nb'
import { sv } from './terms/sv'

/** Changes whenever a word of the text does. */
const VERSION = '2026-12-5'

export type TermsFacts = {
  depositMinor: number
  currency: string
  /** When the deposit is approved, whether once is enough, and the most days that an approval can be used. */
  approval: Approval
  locationName: string
  locationPhone: string
  locationEmail: string
  cancellation: CancellationPolicy
  late: LatePolicy
  /** The price list for damage that holds: its fingerprint, where it can be read, and what of it is about this gear. */
  damage: DamageFacts | null
}

export type DamageFacts = {
  hash: string
  url: string
  prices: { name: string; amountMinor: number; currency: string }[]
}

export type Approval = { kind: DepositPlan['kind']; isRenewed: boolean; mostDays: number }

export type Terms = { version: string; text: string; hash: string; damageListHash: string | null }

const WORDS: Record<Language, TermsWords> = { en, nb, sv, da }

/**
 * The rental terms as a renter reads and accepts them, in their language and with the amounts of this very booking in
 * them; paragraphs are separated by a blank line, headings stand alone. The hash is of the text just as it is shown.
 */
export function termsFor(facts: TermsFacts, language: Language = 'en'): Terms {
  const words = WORDS[language]
  const { depositMinor, currency } = facts
  const most = formatMoney({ minor: depositMinor, currency }, LOCALES[language])
  const sections = [
    ...rental(words, facts),
    ...(facts.damage ? damage(words, facts.damage, LOCALES[language]) : []),
    ...cancelling(words, facts),
    ...(depositMinor > 0 ? deposit(words, facts, most) : []),
    ...rights(words, facts),
  ]
  const text = [words.version(VERSION), ...sections].join('\n\n')
  const hash = createHash('sha256').update(text).digest('hex')
  return { version: VERSION, text, hash, damageListHash: facts.damage?.hash ?? null }
}

const rental = ({ rental: w }: TermsWords, { locationName }: TermsFacts): string[] => [
  ...[w.whoTitle, w.who(locationName)],
  ...[w.payTitle, w.pay],
  ...[w.careTitle, w.care],
]

const damage = ({ damage: w }: TermsWords, { hash, url, prices }: DamageFacts, locale: string): string[] => [
  w.title,
  w.where(url, versionOf(hash), prices.length > 0),
  ...prices.map(({ name, amountMinor, currency }) =>
    w.price(name, formatMoney({ minor: amountMinor, currency }, locale)),
  ),
  w.other,
]

function cancelling({ cancelling: w }: TermsWords, { cancellation, depositMinor }: TermsFacts): string[] {
  const { steps, noShowPercent } = cancellation
  const last = steps.at(-1)
  return [
    w.title,
    w.how,
    ...steps.map(({ hoursBefore, percent }) => w.step(until(w, hoursBefore), shareOf(w, percent))),
    ...(last && last.hoursBefore === 0 ? [] : [w.later]),
    w.noShow(shareOf(w, noShowPercent), depositMinor > 0),
    w.change(OWN_CHANGE_PAY_HOURS),
  ]
}

function until(w: TermsWords['cancelling'], hours: number): string {
  if (hours === 0) return w.untilPickUp
  return hours % 24 === 0 && hours > 48 ? w.untilDays(hours / 24) : w.untilHours(hours)
}

const shareOf = (w: TermsWords['cancelling'], percent: number): string =>
  percent === 100 ? w.all : percent === 0 ? w.nothing : `${percent} %`

function deposit({ deposit: w }: TermsWords, { approval, late }: TermsFacts, most: string): string[] {
  const approved =
    approval.kind === 'NEAR_HAND_OUT' ? w.apart(most, SECURE_BEFORE_HOURS[0]) : w.withRent(most)
  const { graceMinutes, hourPercent, mostDays } = late
  return [
    w.title,
    `${approved} ${w.noPayment(most)}`,
    ...(approval.isRenewed ? [w.renewed] : []),
    w.mayTake,
    w.damage,
    w.loss,
    w.delay(w.late(graceMinutes, hourPercent, mostDays)),
    w.agree(approval.mostDays),
    w.rest,
    w.disagreeTitle,
    w.disagree,
  ]
}

const rights = (
  { rights: w }: TermsWords,
  { locationName, locationPhone, locationEmail }: TermsFacts,
): string[] => [...[w.title, w.text], ...[w.reachTitle, w.reach(locationName, locationPhone, locationEmail)]]
