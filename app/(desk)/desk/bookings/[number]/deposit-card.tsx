import { Amount } from '@/app/_ui/amount'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { MoneyClocks } from '@/app/_ui/money-clocks'
import type { MoneyStory } from '@/app/_ui/money-story'
import { Facts } from '@/app/_ui/page-head'
import { DepositTag } from '@/app/(desk)/desk/deposit-tag'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { Duty } from '@/lib/people/duty'
import { ClaimItem } from './claim-item'
import type { DepositView } from './deposit-view'
import { RestOfDeposit } from './rest-of-deposit'

type Props = {
  booking: WholeBooking
  view: DepositView
  story: MoneyStory
  names: Map<string, string>
  duties: Duty[]
  at: Date
}

/** The deposit among the payments: its two clocks, what is left, what was taken and why, and the way to take more. */
export function DepositCard({ booking, view, story, names, duties, at }: Props) {
  const { deposit, number, location } = booking
  const { timeZone } = location
  const mayDecide = duties.includes('deposits')
  return (
    <Card
      level={3}
      id="deposit"
      title="Deposit"
      action={
        <DepositTag deposit={deposit && { ...deposit, captures: [] }} booking={booking.state} at={at} />
      }
    >
      <Facts wide facts={sumsOf(view)} />
      <div className="@container empty:hidden">
        <MoneyClocks {...story} />
      </div>
      <p className="text-sm text-ink-soft">
        <RestOfDeposit view={view} timeZone={timeZone} />
      </p>
      {deposit && deposit.captures.length > 0 && (
        <ul className="grid gap-4 border-t border-line pt-4">
          {deposit.captures.map((claim) => (
            <ClaimItem key={claim.id} booking={booking} claim={claim} names={names} mayAsk={mayDecide} />
          ))}
        </ul>
      )}
      {mayDecide && view.mayCapture && (
        <div>
          <ButtonLink href={`/desk/bookings/${number}/deposit`} tone="quiet">
            {view.isPaidIn ? 'Keep part of the deposit' : 'Capture deposit'}
          </ButtonLink>
        </div>
      )}
      {mayDecide && booking.state === 'CONFIRMED' && (
        <p className="text-sm text-ink-soft">It can be captured once the gear has been handed out.</p>
      )}
    </Card>
  )
}

function sumsOf({ currency, limit, taken, left, isPaidIn }: DepositView) {
  const amount = (minor: number) => <Amount minor={minor} currency={currency} />
  return [
    { term: isPaidIn ? 'Paid in' : 'At most', detail: amount(limit) },
    { term: isPaidIn ? 'Kept' : 'Taken', detail: amount(taken) },
    { term: 'Left', detail: amount(left) },
  ]
}
