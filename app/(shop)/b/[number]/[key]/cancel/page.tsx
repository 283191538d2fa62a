import type { Metadata } from 'next'
import { CancelOutcome, CancelSteps } from '@/app/_money/cancel-outcome'
import { requireBooking } from '@/app/_session/require-booking'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { Period } from '@/app/_ui/period'
import { mayStep } from '@/lib/booking/booking'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { type CancelPlan, planCancel } from '@/lib/booking/plan-cancel'
import { now } from '@/lib/clock'
import { formatMoney } from '@/lib/money'
import { CancelForm } from './cancel-form'

type Props = { params: Promise<{ number: string; key: string }> }

export const metadata: Metadata = { title: 'Cancel the booking', robots: { index: false, follow: false } }

/** What cancelling means for the renter's money, before they press the button. */
export default async function CancelPage({ params }: Props) {
  const { number, key } = await params
  const { booking } = await requireBooking(number, key)
  const at = await now()
  const path = `/b/${number}/${key}`
  const isOpen = mayStep(booking.state, 'cancel') || mayStep(booking.state, 'giveUp')
  const plan = isOpen && at < booking.fromAt ? await planCancel(booking.id, 'cancel', at) : null
  return (
    <div className="grid max-w-2xl grid-cols-1 gap-6">
      <PageHead
        title="Cancel the booking"
        lead={
          <>
            {booking.number},{' '}
            <Period from={booking.fromAt} until={booking.untilAt} timeZone={booking.location.timeZone} year />
          </>
        }
      />
      {plan ? (
        <Decide booking={booking} plan={plan} at={at} path={path} />
      ) : (
        <Closed booking={booking} path={path} />
      )}
    </div>
  )
}

type DecideProps = { booking: WholeBooking; plan: CancelPlan; at: Date; path: string }

function Decide({ booking, plan, at, path }: DecideProps) {
  const { currency, cancellation, fromAt, location } = booking
  const allBack = plan.parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const back = formatMoney({ minor: allBack, currency })
  return (
    <Card title="What becomes of your money">
      <CancelOutcome plan={plan} currency={currency} timeZone={location.timeZone} to="renter" />
      {plan.paid && (
        <div className="grid gap-2 border-t border-line pt-4">
          <p className="text-sm font-semibold">By the terms you accepted</p>
          <CancelSteps cancellation={cancellation} fromAt={fromAt} at={at} timeZone={location.timeZone} />
        </div>
      )}
      <p>The gear is free for others at once. This cannot be undone.</p>
      <CancelForm
        path={path}
        backMinor={plan.backMinor}
        label={allBack > 0 ? `Cancel and get ${back} back` : 'Cancel the booking'}
      />
    </Card>
  )
}

const Closed = ({ booking, path }: { booking: WholeBooking; path: string }) => (
  <Notice
    title={booking.cancelledAt ? 'This booking is cancelled' : 'This booking can no longer be cancelled here'}
    action={
      <ButtonLink href={path} tone="quiet" size="small">
        Back to the booking
      </ButtonLink>
    }
  >
    {!booking.cancelledAt && (
      <p>
        Call {booking.location.phone} or write to {booking.location.email}, and we look at it together.
      </p>
    )}
  </Notice>
)
