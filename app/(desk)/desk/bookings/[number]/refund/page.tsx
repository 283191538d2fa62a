import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { Amount } from '@/app/_ui/amount'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { PURPOSES } from '@/app/_words/attempts'
import { WHY_NOT } from '@/app/_words/why-not'
import { readBookingNumber } from '@/lib/booking/booking-number'
import { findBookingByNumber } from '@/lib/booking/find-booking'
import { now } from '@/lib/clock'
import { findReturnables } from '@/lib/payment/find-returnables'
import type { Returnable } from '@/lib/payment/plan-refund'
import { progressOf } from '@/lib/payment/refund-state'
import { payBack } from './actions'
import { RefundForm } from './refund-form'

export const metadata: Metadata = { title: 'Pay money back' }

type Props = { params: Promise<{ number: string }> }

export default async function RefundPage({ params }: Props) {
  await requireStaff('deposits')
  const { number } = await params
  const booking = (await findBookingByNumber(readBookingNumber(number) ?? '')) ?? notFound()
  const all = await findReturnables(booking.id, await now())
  const taken = all.filter(({ held }) => !held).map(({ held: _, ...money }) => money)
  const base = `/desk/bookings/${booking.number}`
  const isUnderWay = booking.refundRequests.some((refund) => progressOf(refund) === 'UNDER_WAY')
  return (
    <>
      <PageHead
        title="Pay money back"
        lead={`${booking.number}, ${booking.contactName}`}
        trail={[
          { label: 'Desk', href: '/desk' },
          { label: booking.number, href: base },
          { label: 'Pay money back' },
        ]}
      />
      {taken.length === 0 || isUnderWay ? (
        <Notice
          title={isUnderWay ? 'A refund is on its way' : 'There is nothing to pay back'}
          action={
            <ButtonLink href={base} tone="quiet" size="small">
              Back to the booking
            </ButtonLink>
          }
        >
          {isUnderWay
            ? 'One refund after the other: this one has to be through before the next one begins.'
            : 'Nothing that was taken for this booking is left. A deposit that was paid in goes back from the page of the booking.'}
        </Notice>
      ) : (
        <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="lg:order-2">
            <Taken taken={taken} currency={booking.currency} />
          </div>
          <Card>
            <RefundForm
              action={payBack.bind(null, booking.number)}
              requestId={randomUUID()}
              taken={taken}
              currency={booking.currency}
              renter={booking.contactName}
              timeZone={booking.location.timeZone}
            />
          </Card>
        </div>
      )}
    </>
  )
}

/** What there is to give back, capture by capture. */
function Taken({ taken, currency }: { taken: Returnable[]; currency: string }) {
  const left = taken.reduce((sum, { leftMinor }) => sum + leftMinor, 0)
  return (
    <Card tone="sunken">
      <p className="text-sm text-ink-soft">
        Taken and not given back
        <Amount minor={left} currency={currency} className="block text-2xl font-semibold text-ink" />
      </p>
      <ul className="grid gap-2 text-sm">
        {taken.map(({ captureId, purpose, leftMinor, method, whyNot }) => (
          <li key={`${captureId} ${purpose}`} className="grid gap-0.5">
            <span className="flex justify-between gap-4">
              <span>
                {PURPOSES.en[purpose]}
                {method && `, ${method}`}
              </span>
              <Amount minor={leftMinor} currency={currency} className="font-semibold" />
            </span>
            {whyNot && <span className="text-signal-ink">Not the way it came: {WHY_NOT.en[whyNot]}</span>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
