import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CancelOutcome, CancelSteps } from '@/app/_money/cancel-outcome'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { Period } from '@/app/_ui/period'
import { BOOKING_STATES } from '@/app/_words/booking-states'
import { sentenceFor } from '@/app/_words/refusals'
import { DeedForm } from '@/app/(desk)/desk/bookings/[number]/deed-form'
import { mayStep } from '@/lib/booking/booking'
import { readBookingNumber } from '@/lib/booking/booking-number'
import type { CancelRefusal } from '@/lib/booking/cancel-booking'
import { policyNow } from '@/lib/booking/cancellation-policy'
import { findBookingByNumber, type WholeBooking } from '@/lib/booking/find-booking'
import { type CancelHow, type CancelPlan, planCancel } from '@/lib/booking/plan-cancel'
import { now } from '@/lib/clock'
import { formatMoney } from '@/lib/money'
import { type Facts, refused } from '@/lib/outcome'
import { cancelNow } from './actions'

export const metadata: Metadata = { title: 'Cancel' }

type Props = { params: Promise<{ number: string }>; searchParams: Promise<{ refused?: string | string[] }> }

export default async function CancelPage({ params, searchParams }: Props) {
  await requireStaff('bookings')
  const { number } = await params
  const booking = (await findBookingByNumber(readBookingNumber(number) ?? '')) ?? notFound()
  const [query, at] = await Promise.all([searchParams, now()])
  const base = `/desk/bookings/${booking.number}`
  const isOpen = mayStep(booking.state, 'cancel') || mayStep(booking.state, 'giveUp')
  // Once the pick-up has passed it is no cancellation any more: the renter has not come.
  const how = booking.state === 'CONFIRMED' && at >= booking.fromAt ? 'noShow' : 'cancel'
  const title = how === 'noShow' ? 'End as not picked up' : 'Cancel the booking'
  const plan = isOpen ? await planCancel(booking.id, how, at) : null
  const facts = {
    state: booking.state,
    backMinor: plan?.backMinor ?? 0,
    keptMinor: plan?.keptMinor ?? 0,
    currency: booking.currency,
  }
  return (
    <>
      <PageHead
        title={title}
        lead={
          <>
            {booking.number}, {booking.contactName},{' '}
            <Period from={booking.fromAt} until={booking.untilAt} timeZone={booking.location.timeZone} />
          </>
        }
        trail={[{ label: 'Desk', href: '/desk' }, { label: booking.number, href: base }, { label: title }]}
      />
      <Refused code={query.refused} facts={facts} />
      {plan ? (
        <Decide booking={booking} plan={plan} how={how} at={at} base={base} />
      ) : (
        <Notice
          title="This booking cannot be cancelled"
          action={
            <ButtonLink href={base} tone="quiet" size="small">
              Back to the booking
            </ButtonLink>
          }
        >
          It is “{BOOKING_STATES.en[booking.state]}”.
        </Notice>
      )}
    </>
  )
}

type DecideProps = { booking: WholeBooking; plan: CancelPlan; how: CancelHow; at: Date; base: string }

function Decide({ booking, plan, how, at, base }: DecideProps) {
  const { timeZone } = booking.location
  const backMinor = plan.parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const back = backMinor > 0 && `pay back ${formatMoney({ minor: backMinor, currency: booking.currency })}`
  return (
    <div className="grid max-w-2xl grid-cols-1 gap-6">
      <Card title="What becomes of the money">
        <CancelOutcome plan={plan} currency={booking.currency} timeZone={timeZone} to="staff" />
        {plan.paid && how === 'cancel' && (
          <div className="grid gap-2 border-t border-line pt-4">
            <p className="text-sm font-semibold">By the terms that the renter accepted</p>
            <CancelSteps policy={policyNow(booking)} fromAt={booking.fromAt} at={at} timeZone={timeZone} />
            <p className="text-sm text-ink-soft">
              To give back more, cancel first and then pay the difference back as goodwill.
            </p>
          </div>
        )}
        <p>The gear is free at once, and the renter gets a letter. This cannot be undone.</p>
        <div className="flex flex-wrap gap-3">
          <DeedForm
            action={cancelNow.bind(null, booking.number, how, {
              backMinor: plan.backMinor,
              keptMinor: plan.keptMinor,
            })}
            tone="danger"
            pendingLabel="Cancelling …"
          >
            {how === 'noShow' ? 'End the booking' : back ? `Cancel and ${back}` : 'Cancel the booking'}
          </DeedForm>
          <ButtonLink href={base} tone="quiet">
            Leave it as it is
          </ButtonLink>
        </div>
      </Card>
    </div>
  )
}

const CODES: CancelRefusal[] = [
  'wrong-state',
  'not-started-yet',
  'payment-under-way',
  'too-late-to-cancel',
  'cancel-changed',
]

/** Why nothing was cancelled, above how things stand now. */
function Refused({ code, facts }: { code: string | string[] | undefined; facts: Facts }) {
  const known = CODES.find((one) => one === code)
  if (!known) return null
  return (
    <Notice tone="problem" announce>
      {sentenceFor(refused(known, facts))}
    </Notice>
  )
}
