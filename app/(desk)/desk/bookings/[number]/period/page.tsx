import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readPeriod } from '@/app/_period/read-period'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { Period } from '@/app/_ui/period'
import { BOOKING_STATES } from '@/app/_words/booking-states'
import { sentenceFor } from '@/app/_words/refusals'
import { ChangeForm } from '@/app/(desk)/desk/_change/change-form'
import { sayChange } from '@/app/(desk)/desk/_change/change-words'
import { readBookingNumber } from '@/lib/booking/booking-number'
import { findBookingByNumber, type WholeBooking } from '@/lib/booking/find-booking'
import { foreseeChange } from '@/lib/booking/foresee-change'
import { now } from '@/lib/clock'
import { formatMinute } from '@/lib/inventory/day-time'
import type { Duty } from '@/lib/people/duty'
import { dayOf, minuteOf, type Period as Span } from '@/lib/period'
import { changeDates } from './actions'
import { DatesForm } from './dates-form'

export const metadata: Metadata = { title: 'Other dates' }

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function PeriodPage({ params, searchParams }: Props) {
  const { duties } = await requireStaff('bookings')
  const { number } = await params
  const booking = (await findBookingByNumber(readBookingNumber(number) ?? '')) ?? notFound()
  const [query, at] = await Promise.all([searchParams, now()])
  const { timeZone } = booking.location
  const { typed, period, isAsked } = readPeriod(query, booking, timeZone)
  const base = `/desk/bookings/${booking.number}`
  const mayChange = booking.state === 'CONFIRMED' || booking.state === 'OUT'
  return (
    <>
      <PageHead
        title="Other dates"
        lead={
          <>
            {booking.number}, {booking.contactName},{' '}
            <Period from={booking.fromAt} until={booking.untilAt} timeZone={timeZone} />
          </>
        }
        trail={[
          { label: 'Desk', href: '/desk' },
          { label: booking.number, href: base },
          { label: 'Other dates' },
        ]}
      />
      {mayChange ? (
        <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
          <Card title={booking.state === 'OUT' ? 'Until when' : 'From when until when'}>
            <DatesForm action={`${base}/period`} typed={typed} isOut={booking.state === 'OUT'} />
          </Card>
          {isAsked ? (
            <Outcome booking={booking} period={period} duties={duties} at={at} />
          ) : (
            <p className="text-ink-soft lg:pt-4">
              What the new dates cost, and who would have to move for them, is shown before anything is
              changed.
            </p>
          )}
        </div>
      ) : (
        <Notice
          title="The dates of this booking cannot be changed"
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

type OutcomeProps = { booking: WholeBooking; period: Span | null; duties: Duty[]; at: Date }

/** What the dates that were asked for would do, or why they cannot be had, and what can. */
async function Outcome({ booking, period, duties, at }: OutcomeProps) {
  if (!period) return <Notice tone="problem">That is no date and time. Choose them again.</Notice>
  const { timeZone } = booking.location
  const foreseen = await foreseeChange({ bookingId: booking.id, period }, at)
  if (!foreseen.ok) {
    const longest = foreseen.code === 'no-room-then' ? foreseen.facts.longestUntil : null
    return (
      <Notice
        tone="problem"
        title="These dates cannot be had"
        announce
        action={
          typeof longest === 'string' ? (
            <Longest booking={booking} period={period} until={longest} />
          ) : undefined
        }
      >
        {sentenceFor(foreseen)}
      </Notice>
    )
  }
  return (
    <Card title="What would happen" tone="ours">
      <ChangeForm
        key={`${+period.from} ${+period.until}`}
        said={sayChange(foreseen.value, timeZone, duties)}
        action={changeDates.bind(null, booking.number)}
        requestId={randomUUID()}
      />
    </Card>
  )
}

function Longest({ booking, period, until }: { booking: WholeBooking; period: Span; until: string }) {
  const { timeZone } = booking.location
  const fields = (name: string, at: Date) => ({
    [name]: dayOf(at, timeZone),
    [`${name}Time`]: formatMinute(minuteOf(at, timeZone)),
  })
  const from = booking.state === 'OUT' ? {} : fields('from', period.from)
  const query = new URLSearchParams({ ...from, ...fields('until', new Date(until)) })
  return (
    <ButtonLink href={`/desk/bookings/${booking.number}/period?${query}`} tone="quiet" size="small">
      Look at that end instead
    </ButtonLink>
  )
}
