import { ruleInWords } from '@/app/_words/broken-rules'
import type { ForeseenChange } from '@/lib/booking/foresee-change'
import { type DifferencePlan, differenceKey, type StaffWay } from '@/lib/booking/plan-difference'
import { formatMoney } from '@/lib/money'
import type { Duty } from '@/lib/people/duty'
import { formatPeriod } from '@/lib/period'

export type ChangeChoice = {
  way: StaffWay
  /** What was shown, to be sent back with the click. */
  seen: string
  label: string
  hint: string
  button: string
  needsReason: boolean
}

/** What a change of dates would do, in sentences: the same on the page of a booking and over the timeline. */
export type ChangeSaid = {
  from: string
  until: string
  period: string
  choices: ChangeChoice[]
  /** The rules of the web shop that these dates break. */
  broken: string[]
  moved: string[]
  deposit: string | null
}

/** `duties` decide what may be let go or paid back although the gear has left. */
export function sayChange(foreseen: ForeseenChange, timeZone: string, duties: Duty[]): ChangeSaid {
  const { period, money, currency, warnings, moved, deposit } = foreseen
  const amount = (minor: number) => formatMoney({ minor, currency })
  const mayLetGo = duties.includes('deposits')
  const ways: StaffWay[] = ['USUAL', ...(mayLetGo ? others(money.USUAL) : [])]
  return {
    from: period.from.toISOString(),
    until: period.until.toISOString(),
    period: formatPeriod(period, timeZone),
    choices: ways.map((way) => ({ way, seen: differenceKey(money[way]), ...say(money[way], amount) })),
    broken: warnings.map(ruleInWords),
    moved: moved.map(
      ({ number, from, until, fromCode, toCode }) =>
        `${number} (${formatPeriod({ from, until }, timeZone)}) moves from ${fromCode} to ${toCode}.`,
    ),
    deposit: deposit && DEPOSIT,
  }
}

/** What has to be done about it stands at the hand-out, or is done by the clock while the gear is out. */
const DEPOSIT =
  'The deposit stays as it is, but its approval does not last until the new return. The renter is asked to approve it anew in time.'

const others = ({ kind }: DifferencePlan): StaffWay[] =>
  kind === 'PAY' ? ['WAIVE'] : kind === 'KEPT' ? ['PAY_BACK'] : []

type Words = Pick<ChangeChoice, 'label' | 'hint' | 'button' | 'needsReason'>

function say(plan: DifferencePlan, amount: (minor: number) => string): Words {
  const { kind, differenceMinor, linkMinor, carriedMinor, backMinor } = plan
  const difference = amount(Math.abs(differenceMinor))
  switch (kind) {
    case 'NOTHING':
      return {
        label: 'The rent stays the same',
        hint: 'Nothing is to be paid.',
        button: 'Change the dates',
        needsReason: false,
      }
    case 'PAY':
      return {
        label: `${difference} more`,
        hint:
          carriedMinor > 0
            ? `The renter gets one link for ${amount(linkMinor)}: an earlier change is not paid yet.`
            : 'The renter gets a link to pay it, with the letter.',
        button: `Change the dates and ask for ${amount(linkMinor)}`,
        needsReason: false,
      }
    case 'WAIVED':
      return {
        label: `Do not ask for the ${difference}`,
        hint: 'The reason stands with the booking, with your name.',
        button: 'Change the dates, ask for nothing',
        needsReason: true,
      }
    case 'KEPT':
      return {
        label: `${difference} less, which is kept`,
        hint: 'The gear has left, so the rent stays what it was.',
        button: 'Change the dates',
        needsReason: false,
      }
    case 'BACK':
      return {
        label: `${difference} less`,
        hint:
          backMinor > 0
            ? `${amount(backMinor)} goes back the way it was paid.`
            : 'What an earlier change asked for is not asked for any more.',
        button: backMinor > 0 ? `Change the dates and pay back ${amount(backMinor)}` : 'Change the dates',
        needsReason: false,
      }
  }
}
