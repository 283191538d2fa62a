import { formatMoney } from '@/lib/money'
import type { Facts } from '@/lib/outcome'
import type { DeedSentence } from './deeds'

/** What happens to a claim for damage, and to the price list for damage. */
export const DEEDS_ABOUT_CLAIMS = {
  'claim.opened': (facts) => `Claimed ${say(facts, 'amountMinor')} for damage, and told the renter`,
  'claim.reminded': (facts) => `Reminded the renter to answer the claim of ${say(facts, 'amountMinor')}`,
  'claim.accepted': (facts) => `${facts.name} accepted the claim of ${say(facts, 'amountMinor')}`,
  'claim.objected': (facts) =>
    Number(facts.agreedMinor ?? 0) > 0
      ? `${facts.name} agreed to ${say(facts, 'agreedMinor')} of the claim and objected to the rest`
      : `${facts.name} objected to the claim of ${say(facts, 'amountMinor')}`,
  'claim.unanswered': (facts) =>
    `The time to answer the claim of ${say(facts, 'amountMinor')} is over; it waits for a decision`,
  'claim.decided': (facts) => `Decided the claim: ${say(facts, 'amountMinor')}. “${facts.note}”`,
  'claim.withdrawn': (facts) => `Let the claim of ${say(facts, 'amountMinor')} go: “${facts.note}”`,
  'claim.lapsed': (facts) => `The claim of ${say(facts, 'amountMinor')} was not decided in time and is over`,
  'claim.taken-under-objection': (facts) =>
    `Took ${say(facts, 'amountMinor')} from the deposit under objection, before the claim is decided`,
  'claim.collected': (facts) => `The claim is carried out: ${collected(facts)}`,
  'claim.rest-let-go': (facts) =>
    `Let go what nobody has paid of the claim, ${say(facts, 'amountMinor')}: “${facts.note}”`,
  'claim.sealed': ({ seal }) => `The evidence of the claim was packed, sealed as ${seal ?? ''}`,
  'damage-price.added': (facts) =>
    `Price for damage added: ${facts.name}, ${say(facts, 'amountMinor')}${facts.product ? `, for ${facts.product}` : ''}`,
  'damage-price.ended': (facts) => `Price for damage ended: ${facts.name}, ${say(facts, 'amountMinor')}`,
} as const satisfies Record<string, DeedSentence>

const say = (facts: Facts, name: string): string =>
  formatMoney({ minor: Number(facts[name] ?? 0), currency: String(facts.currency) })

function collected(facts: Facts): string {
  const parts = [
    Number(facts.fromDepositMinor ?? 0) > 0 && `${say(facts, 'fromDepositMinor')} from the deposit`,
    Number(facts.askedMinor ?? 0) > 0 && `${say(facts, 'askedMinor')} asked for by link`,
    Number(facts.returnedMinor ?? 0) > 0 && `${say(facts, 'returnedMinor')} goes back`,
  ].filter((part) => part !== false)
  return parts.join(', ') || 'nothing to collect'
}
