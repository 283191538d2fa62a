import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { Disclosure } from '@/app/_ui/disclosure'
import { Day } from '@/app/_ui/period'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { ClaimRow } from '@/lib/claim/find-claims'
import { letTheRestGo } from './actions'
import { SmallForm } from './small-form'

export type Rest = { claim: ClaimRow; restMinor: number }

type Props = Rest & { booking: WholeBooking; at: Date }

/** What the deposit did not reach for and nobody has paid by link: how much, by when, and what can be done about it. */
export function RestCard({ booking, claim, restMinor, at }: Props) {
  const { payUntil, currency } = claim
  const isOver = payUntil !== null && payUntil <= at
  return (
    <Card title={isOver ? 'Not paid in time' : 'Still to be paid'} tone={isOver ? 'waiting' : 'plain'}>
      <p>
        <Amount minor={restMinor} currency={currency} className="font-semibold" /> is asked for by link
        {payUntil && (
          <>
            {isOver ? ' and was to be paid by ' : ', to be paid by '}
            <Day at={payUntil} timeZone={booking.location.timeZone} />
          </>
        )}
        .
      </p>
      {isOver && (
        <p className="text-sm text-ink-soft">
          The link still works. Call {booking.contactName}, {booking.contactPhone}. An invoice cannot be sent
          from here yet; until it can, the amount stays owed until it is paid or let go.
        </p>
      )}
      <Disclosure summary="Let the rest go">
        <SmallForm
          action={letTheRestGo.bind(null, booking.number, claim.id)}
          field={{ name: 'reason', label: 'Why you let it go', hint: 'The renter reads it.' }}
          button="Let the rest go"
          pending="Letting it go …"
        />
      </Disclosure>
    </Card>
  )
}
