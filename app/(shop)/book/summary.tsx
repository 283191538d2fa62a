import Link from 'next/link'
import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { Icon } from '@/app/_ui/icon'
import { Period } from '@/app/_ui/period'
import type { Dates } from '@/app/(shop)/_dates/read-dates'
import { withDates } from '@/app/(shop)/_dates/typed-dates'
import { LineTrace } from '@/app/(shop)/_price/line-trace'
import type { Quote } from '@/lib/booking/quote'
import type { DepositPlan } from '@/lib/payment/deposit-plan'
import { dueNow } from './due-now'
import { PlanWords } from './plan-words'
import { gearOf } from './read-lines'

type SummaryProps = { quote: Quote; plan: DepositPlan | null; dates: Dates }

/** When, where, what, and the money: rent, deposit apart, and what the bank is asked to approve. */
export function Summary({ quote, plan, dates }: SummaryProps) {
  const { currency, lines, rentMinor, depositMinor, vatMinor } = quote
  const { location, period, typed } = dates
  return (
    <Card title="Summary">
      <ul className="grid gap-2">
        <li className="flex gap-2.5">
          <Icon name="calendar" className="mt-0.5 flex-none text-fjord" />
          <Period {...period} timeZone={location.timeZone} year />
        </li>
        <li className="flex gap-2.5">
          <Icon name="pin" className="mt-0.5 flex-none text-fjord" />
          <span>
            {location.name}
            <span className="block text-sm text-ink-soft">
              {location.street}, {location.postcode} {location.city}
            </span>
          </span>
        </li>
      </ul>
      <ul className="grid gap-3 border-t border-line pt-4">
        {lines.map((line) => (
          <li key={line.variantId} className="grid gap-1">
            <p className="flex justify-between gap-4 font-semibold">
              <span className="min-w-0">
                {line.quantity > 1 && `${line.quantity} × `}
                {line.description}
              </span>
              <Amount minor={line.rentMinor} currency={currency} />
            </p>
            <LineTrace line={line} currency={currency} />
            {lines.length > 1 && (
              <Link
                className="link w-fit text-sm"
                href={withDates('/book', typed, gearOf(lines.filter((other) => other !== line)))}
              >
                Take {line.description} out
              </Link>
            )}
          </li>
        ))}
      </ul>
      <p>
        <Link className="link" href={withDates('/gear', typed, gearOf(lines))}>
          Add more, or change something
        </Link>
      </p>
      <dl className="grid gap-2 border-t border-line pt-4">
        <Row
          term={lines.some(({ isSold }) => isSold) ? 'Rent and goods, taken at once' : 'Rent, taken at once'}
          note="VAT of"
          noteMinor={vatMinor}
          minor={rentMinor}
          currency={currency}
        />
        {depositMinor > 0 && (
          <Row
            term={`Deposit, approved ${plan?.kind === 'NEAR_HAND_OUT' ? 'later,' : 'but'} not taken`}
            minor={depositMinor}
            currency={currency}
          />
        )}
        <div className="flex items-baseline justify-between gap-4 border-t border-line pt-3">
          <dt className="font-semibold">Your bank is asked to approve</dt>
          <dd>
            <Amount minor={dueNow(quote, plan)} currency={currency} className="text-xl font-semibold" />
          </dd>
        </div>
      </dl>
      {plan && (
        <PlanWords plan={plan} depositMinor={depositMinor} currency={currency} timeZone={location.timeZone} />
      )}
    </Card>
  )
}

type RowProps = { term: string; minor: number; currency: string; note?: string; noteMinor?: number }

const Row = ({ term, minor, currency, note, noteMinor = 0 }: RowProps) => (
  <div className="flex items-baseline justify-between gap-4">
    <dt>
      {term}
      {note && (
        <span className="block text-sm text-ink-soft">
          {note} <Amount minor={noteMinor} currency={currency} /> included
        </span>
      )}
    </dt>
    <dd className="font-semibold">
      <Amount minor={minor} currency={currency} />
    </dd>
  </div>
)
