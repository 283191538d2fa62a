import { Amount } from '@/app/_ui/amount'
import { Day, Instant } from '@/app/_ui/period'
import { WHY_NOT } from '@/app/_words/why-not'
import { endOf, policyOfBooking } from '@/lib/booking/cancellation-policy'
import type { CancelPlan } from '@/lib/booking/plan-cancel'

type Props = { plan: CancelPlan; currency: string; timeZone: string; to: 'renter' | 'staff' }

/** What cancelling does with the money, before anybody presses the button. */
export function CancelOutcome({ plan, currency, timeZone, to }: Props) {
  const say = (minor: number) => <Amount minor={minor} currency={currency} className="font-semibold" />
  const whose = to === 'renter' ? 'you' : 'the renter'
  const owed = plan.parts.filter(({ whyNot }) => whyNot)
  if (!plan.paid) return <p>Nothing has been taken, so nothing has to go back.</p>
  return (
    <div className="grid gap-3">
      <dl className="grid gap-1.5">
        <Row term="Rent paid back" detail={say(plan.backMinor)} />
        {plan.keptMinor > 0 && (
          <Row
            term={to === 'renter' ? 'Rent that stays with us' : 'Rent kept'}
            detail={say(plan.keptMinor)}
          />
        )}
        {plan.deposit === 'PAID_BACK' && <Row term="Deposit paid back" detail={say(plan.depositMinor)} />}
      </dl>
      <p className="text-sm text-ink-soft">
        {plan.backMinor > 0
          ? `It goes back the way ${whose} paid; banks need a few days to show it.`
          : 'By the terms that were accepted nothing of the rent goes back at this point.'}{' '}
        <DepositWords plan={plan} currency={currency} timeZone={timeZone} />
      </p>
      {owed.map(({ captureId, amountMinor, whyNot }) => (
        <p key={captureId} className="text-sm text-signal-ink">
          {say(amountMinor)} cannot go back the way it came: {whyNot && WHY_NOT.en[whyNot]}. It is paid back
          in another way.
        </p>
      ))}
    </div>
  )
}

const Row = ({ term, detail }: { term: string; detail: React.ReactNode }) => (
  <div className="flex justify-between gap-4">
    <dt>{term}</dt>
    <dd>{detail}</dd>
  </div>
)

function DepositWords({ plan, currency, timeZone }: Omit<Props, 'to'>) {
  const { deposit, depositMinor, capturableUntil } = plan
  const amount = <Amount minor={depositMinor} currency={currency} />
  if (deposit === 'RELEASED') return <>The deposit of {amount} is let go; it was never taken.</>
  if (deposit === 'LAPSES') {
    return (
      <>
        Of the deposit of {amount} nothing was taken, and nothing will be: it lapses by itself
        {capturableUntil && (
          <>
            , on <Day at={capturableUntil} timeZone={timeZone} /> at the latest
          </>
        )}
        .
      </>
    )
  }
  return deposit === 'PAID_BACK' ? <>The deposit goes back whole.</> : null
}

type StepsProps = { cancellation: unknown; fromAt: Date; at: Date; timeZone: string }

/** The steps that were promised, with their own days and times; the one that holds now is marked. */
export function CancelSteps({ cancellation, fromAt, at, timeZone }: StepsProps) {
  const { steps } = policyOfBooking(cancellation)
  const now = steps.find((step) => at <= endOf(step, fromAt))
  return (
    <ul className="grid gap-1.5 text-sm">
      {steps.map((step) => (
        <li
          key={step.hoursBefore}
          aria-current={step === now || undefined}
          className={step === now ? 'font-semibold' : 'text-ink-soft'}
        >
          Until <Instant at={endOf(step, fromAt)} timeZone={timeZone} />: {step.percent} % of the rent back
        </li>
      ))}
      {(steps.at(-1)?.hoursBefore ?? 1) > 0 && (
        <li aria-current={!now || undefined} className={now ? 'text-ink-soft' : 'font-semibold'}>
          After that: nothing back
        </li>
      )}
    </ul>
  )
}
