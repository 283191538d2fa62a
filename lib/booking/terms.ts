import { createHash } from 'node:crypto'
import { versionOf } from '@/lib/inventory/damage-list'
import { formatMoney } from '@/lib/money'
import { type DepositPlan, SECURE_BEFORE_HOURS } from '@/lib/payment/deposit-plan'
import type { CancellationPolicy } from './cancellation-policy'
import type { LatePolicy } from './late-policy'

/** Changes whenever a word of the text does. */
const VERSION = '2026-12-3'

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

/**
 * The rental terms as a renter reads and accepts them, with the amounts of this very booking in them; paragraphs are
 * separated by a blank line, headings stand alone. The hash is of the text just as it is shown.
 */
export function termsFor(facts: TermsFacts): Terms {
  const sections = [
    ...rental(facts),
    ...(facts.damage ? damage(facts.damage) : []),
    ...cancelling(facts),
    ...(facts.depositMinor > 0 ? deposit(facts) : []),
    ...rights(facts),
  ]
  const text = [`Rental terms, version ${VERSION}`, ...sections].join('\n\n')
  const hash = createHash('sha256').update(text).digest('hex')
  return { version: VERSION, text, hash, damageListHash: facts.damage?.hash ?? null }
}

const rental = ({ locationName }: TermsFacts): string[] => [
  'Who rents to you',
  `You rent from ${locationName}. The gear, the dates and the price are those shown on your booking.`,
  'What you pay at once',
  'The rent is taken as soon as your bank has approved the payment. The price includes VAT.',
  'How you look after the gear',
  'You bring the gear back on time, complete, and in the condition you got it in, apart from normal wear. ' +
    'Tell us at the hand-out if something is not right, and lock up what can be locked. Call us if something breaks; do not repair it yourself.',
]

const damage = ({ hash, url, prices }: DamageFacts): string[] => {
  const where = `Usual damage has a price. You find our price list for damage at ${url} in the version that holds for this booking, ${versionOf(hash)}`
  return [
    'What damage costs',
    prices.length > 0 ? `${where}; for the gear that you book it says:` : `${where}.`,
    ...prices.map(
      ({ name, amountMinor, currency }) => `- ${name}: ${formatMoney({ minor: amountMinor, currency })}`,
    ),
    'For what is on this list we ask for no more than it says, whatever we change later. Other damage costs what it takes to repair the gear, or what it was worth if it cannot be repaired.',
  ]
}

const cancelling = ({ cancellation: { steps, noShowPercent }, depositMinor }: TermsFacts): string[] => {
  const last = steps.at(-1)
  return [
    'If you cancel',
    'You can cancel on your booking page until the pick-up. What you get back of the rent depends on how early you do it:',
    ...steps.map(({ hoursBefore, percent }) => `- ${until(hoursBefore)}: ${shareOf(percent)}`),
    ...(last && last.hoursBefore === 0 ? [] : ['- later: nothing']),
    `If you do not come, ${shareOf(noShowPercent)} of the rent goes back. We pay back the way you paid${depositMinor > 0 ? ', and take nothing of the deposit' : ''}.`,
  ]
}

const until = (hours: number): string =>
  hours === 0
    ? 'until the pick-up'
    : hours % 24 === 0 && hours > 48
      ? `until ${hours / 24} days before the pick-up`
      : `until ${hours} hours before the pick-up`

const shareOf = (percent: number): string =>
  percent === 100 ? 'all of it' : percent === 0 ? 'nothing' : `${percent} %`

function deposit(facts: TermsFacts): string[] {
  const most = formatMoney({ minor: facts.depositMinor, currency: facts.currency })
  return [
    'The deposit',
    `${approvalOf(facts.approval, most)} It is not a payment: nothing of it is taken unless one of the reasons below applies, and never more than ${most}.`,
    ...(facts.approval.isRenewed ? [RENEWED] : []),
    'We may take all or part of the deposit for',
    '- damage: what it costs to repair the gear, or what it was worth if it cannot be repaired',
    '- loss: what the gear, or a part of it, was worth when it was handed out',
    `- delay: the rent for the time that the gear came back late, by the same price list: ${sayLate(facts.late)}`,
    `You agree that the amount is then taken from the card or account you paid with, without asking you once more. We can do so until the day shown on your booking page, ${facts.approval.mostDays} days after you approved the amount at the latest. You get a receipt that says how much, and why.`,
    'What is not taken goes away by itself; some banks need a few days to show it. If you pay in a way that cannot keep an amount approved, such as Swish, the deposit is taken when you would have approved it, and we pay back what is left of it after the gear has come back.',
    'If you do not agree',
    'Write to us or call us, best within 14 days of the receipt. We show you what the amount is made of, with photos where we have them, and pay back what we cannot explain. You can also turn to the consumer authority where you live.',
  ]
}

const sayLate = ({ graceMinutes, hourPercent, mostDays }: LatePolicy): string =>
  `from ${graceMinutes} minutes on each started hour at the price of an hour, or ${hourPercent} % of a day where there is none, up to the price of the day, and for ${mostDays} days at most; nothing for hours in which we were closed`

function approvalOf({ kind }: Approval, most: string): string {
  if (kind !== 'NEAR_HAND_OUT') return `With the rent you approve a deposit of ${most} for this booking.`
  return (
    `For this booking you approve a deposit of ${most}, apart from the rent: ${SECURE_BEFORE_HOURS[0]} hours before the pick-up we send you a link to do so. ` +
    'We hand the gear out when the deposit is approved.'
  )
}

const RENEWED =
  'A bank keeps such an approval for some days only, and your rental is longer. Before that time is over we ask you to approve the deposit anew; the earlier approval is let go then.'

const rights = ({ locationName, locationPhone, locationEmail }: TermsFacts): string[] => [
  'No right to change your mind afterwards',
  'Gear rented for leisure on certain dates is exempt from the right of withdrawal: once you have paid, the 14 days that apply to other purchases online do not apply to this one. You can cancel all the same, as said above.',
  'How to reach us',
  `${locationName}, phone ${locationPhone}, e-mail ${locationEmail}.`,
]
