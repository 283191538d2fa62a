import { useLanguage } from '#language'
import { Amount } from '@/app/_ui/amount'
import { useWords } from '@/app/_ui/language/use-words'
import { Day, Instant } from '@/app/_ui/period'
import { type CancellationPolicy, endOf } from '@/lib/booking/cancellation-policy'
import type { CancelPlan } from '@/lib/booking/plan-cancel'
import { CANCEL_WORDS } from './cancel-words'
import { PaidOtherwise } from './paid-otherwise'
import { SumRow } from './sum-row'

type Props = { plan: CancelPlan; currency: string; timeZone: string; to: 'renter' | 'staff' }

/** What cancelling does with the money, before anybody presses the button. */
export function CancelOutcome({ plan, currency, timeZone, to }: Props) {
  const language = useLanguage()
  const words = CANCEL_WORDS[language]
  const say = (minor: number) => <Amount minor={minor} currency={currency} className="font-semibold" />
  if (!plan.paid) return <p>{words.nothing}</p>
  return (
    <div className="grid gap-3">
      <dl className="grid gap-1.5">
        <SumRow term={words.paidBack} detail={say(plan.backMinor)} />
        {plan.keptMinor > 0 && (
          <SumRow term={to === 'renter' ? words.stays : words.kept} detail={say(plan.keptMinor)} />
        )}
        {plan.deposit === 'PAID_BACK' && <SumRow term={words.depositBack} detail={say(plan.depositMinor)} />}
      </dl>
      <p className="text-sm text-ink-soft">
        {plan.backMinor > 0 ? (to === 'renter' ? words.wayBackRenter : words.wayBackStaff) : words.noneBack}{' '}
        <DepositWords plan={plan} currency={currency} timeZone={timeZone} />
      </p>
      <PaidOtherwise parts={plan.parts} currency={currency} />
    </div>
  )
}

function DepositWords({ plan, currency, timeZone }: Omit<Props, 'to'>) {
  const words = useWords(CANCEL_WORDS)
  const { deposit, depositMinor, capturableUntil } = plan
  const amount = <Amount minor={depositMinor} currency={currency} />
  if (deposit === 'RELEASED') return words.released(amount)
  if (deposit === 'LAPSES') {
    return words.lapses(amount, capturableUntil && <Day at={capturableUntil} timeZone={timeZone} />)
  }
  return deposit === 'PAID_BACK' ? words.whole : null
}

type StepsProps = { policy: CancellationPolicy; fromAt: Date; at: Date; timeZone: string }

/** The steps that were promised, with their own days and times; the one that holds now is marked. */
export function CancelSteps({ policy: { steps }, fromAt, at, timeZone }: StepsProps) {
  const words = useWords(CANCEL_WORDS)
  if (steps.length === 0) return <p className="text-sm">{words.never}</p>
  const now = steps.find((step) => at <= endOf(step, fromAt))
  return (
    <ul className="grid gap-1.5 text-sm">
      {steps.map((step) => (
        <li
          key={step.hoursBefore}
          aria-current={step === now || undefined}
          className={step === now ? 'font-semibold' : 'text-ink-soft'}
        >
          {words.step(<Instant at={endOf(step, fromAt)} timeZone={timeZone} />, step.percent)}
        </li>
      ))}
      {(steps.at(-1)?.hoursBefore ?? 1) > 0 && (
        <li aria-current={!now || undefined} className={now ? 'text-ink-soft' : 'font-semibold'}>
          {words.after}
        </li>
      )}
    </ul>
  )
}
