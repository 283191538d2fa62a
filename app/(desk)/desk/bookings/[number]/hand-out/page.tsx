import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { Period } from '@/app/_ui/period'
import { sentenceFor } from '@/app/_words/refusals'
import { PartyNotice } from '@/app/(desk)/desk/bookings/[number]/party-notice'
import { readBookingNumber } from '@/lib/booking/booking-number'
import { findBookingByNumber } from '@/lib/booking/find-booking'
import { findHere } from '@/lib/booking/find-here'
import { handOutBlock } from '@/lib/booking/hand-out-block'
import { now } from '@/lib/clock'
import { handOutUnits } from './actions'
import { HandOutForm } from './hand-out-form'

export const metadata: Metadata = { title: 'Hand out' }

type Props = { params: Promise<{ number: string }> }

/** The pick list: what leaves, which asset it is, and how it looks. */
export default async function HandOutPage({ params }: Props) {
  await requireStaff('bookings')
  const { number } = await params
  const booking = (await findBookingByNumber(readBookingNumber(number) ?? '')) ?? notFound()
  const at = await now()
  const { units, others } = await findHere(booking, at)
  const base = `/desk/bookings/${booking.number}`
  const block = handOutBlock(booking, at)
  const isOpen = ['CONFIRMED', 'OUT'].includes(booking.state) && units.length > 0
  return (
    <>
      <PageHead
        title="Hand out"
        lead={
          <>
            {booking.contactName},{' '}
            <Period from={booking.fromAt} until={booking.untilAt} timeZone={booking.location.timeZone} />
          </>
        }
        trail={[
          { label: 'Desk', href: '/desk' },
          { label: booking.number, href: base },
          { label: 'Hand out' },
        ]}
      />
      <PartyNotice booking={booking} />
      {!isOpen || block ? (
        <Notice
          tone={block ? 'attention' : 'info'}
          title={block ? 'Not to be handed out yet' : 'There is nothing left to hand out'}
          action={
            <ButtonLink href={base} tone="quiet" size="small">
              Back to the booking
            </ButtonLink>
          }
        >
          {block && sentenceFor(block)}
        </Notice>
      ) : (
        <HandOutForm
          action={handOutUnits.bind(null, booking.number)}
          units={units}
          others={others}
          base={base}
        />
      )}
    </>
  )
}
