import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { Facts } from '@/app/_ui/page-head'
import { Instant } from '@/app/_ui/period'
import { StateTag } from '@/app/_ui/tag'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { SECURE_BEFORE_HOURS } from '@/lib/payment/deposit-plan'

/** A deposit that nobody has approved yet: when the renter is asked, and how often that has been tried. */
export function PlannedDeposit({ booking }: { booking: WholeBooking }) {
  const { deposit, location } = booking
  if (!deposit || deposit.paymentLineId) return null
  const { limitMinor, currency, secureAt, secureTries, endedAt } = deposit
  const next = endedAt ? 'Over with the rental' : 'By staff only: every try has been made'
  return (
    <Card
      level={3}
      id="deposit"
      title="Deposit"
      action={<StateTag tone={endedAt ? 'past' : 'neutral'}>Not approved</StateTag>}
    >
      <Facts
        wide
        facts={[
          { term: 'To be approved', detail: <Amount minor={limitMinor} currency={currency} /> },
          { term: 'Asked so far', detail: `${secureTries} of ${SECURE_BEFORE_HOURS.length} times` },
          {
            term: 'Asked next',
            detail: secureAt ? <Instant at={secureAt} timeZone={location.timeZone} /> : next,
          },
        ]}
      />
      <p className="text-sm text-ink-soft">
        An approval would not have lasted until the gear is back, so the renter is sent a link shortly before
        the pick-up: {SECURE_BEFORE_HOURS.join(', ').replace(/, (\d+)$/, ' and $1')} hours before it. Until it
        is approved the gear stays here, and nothing can be taken.
      </p>
    </Card>
  )
}
