import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { Instant } from '@/app/_ui/period'
import { PartyNotice } from '@/app/(desk)/desk/bookings/[number]/party-notice'
import { readBookingNumber } from '@/lib/booking/booking-number'
import { findBookingByNumber } from '@/lib/booking/find-booking'
import { findHere } from '@/lib/booking/find-here'
import { findOutings } from '@/lib/booking/find-outings'
import { now } from '@/lib/clock'
import { takeBackUnits } from './actions'
import { TakeBackForm } from './take-back-form'
import { unitBack } from './unit-back'

export const metadata: Metadata = { title: 'Take back' }

type Props = { params: Promise<{ number: string }> }

/** What is with the renter, how it was when it left, and how it is now. */
export default async function TakeBackPage({ params }: Props) {
  await requireStaff('bookings')
  const { number } = await params
  const booking = (await findBookingByNumber(readBookingNumber(number) ?? '')) ?? notFound()
  const { timeZone } = booking.location
  const base = `/desk/bookings/${booking.number}`
  const out = (await findOutings(booking.id)).filter(({ endedAt }) => !endedAt)
  const { units: rest } = await findHere(booking, await now())
  const isOpen = booking.state === 'OUT'
  return (
    <>
      <PageHead
        title="Take back"
        lead={
          <>
            {booking.contactName}, due back <Instant at={booking.untilAt} timeZone={timeZone} />
          </>
        }
        trail={[
          { label: 'Desk', href: '/desk' },
          { label: booking.number, href: base },
          { label: 'Take back' },
        ]}
      />
      <PartyNotice booking={booking} />
      {isOpen ? (
        <TakeBackForm
          action={takeBackUnits.bind(null, booking.number)}
          units={out.map((outing) => unitBack(outing, base, timeZone))}
          rest={rest.length}
          base={base}
        />
      ) : (
        <Notice
          title="Nothing of this booking is with the renter"
          action={
            <ButtonLink href={base} tone="quiet" size="small">
              Back to the booking
            </ButtonLink>
          }
        />
      )}
    </>
  )
}
