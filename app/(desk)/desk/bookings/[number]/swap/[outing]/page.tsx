import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { unitBack } from '@/app/(desk)/desk/bookings/[number]/take-back/unit-back'
import { readBookingNumber } from '@/lib/booking/booking-number'
import { findBookingByNumber } from '@/lib/booking/find-booking'
import { findOutings } from '@/lib/booking/find-outings'
import { findSpares } from '@/lib/booking/find-spares'
import { swap } from './actions'
import { SwapForm } from './swap-form'

export const metadata: Metadata = { title: 'Swap' }

type Props = { params: Promise<{ number: string; outing: string }> }

/** One unit comes back and another of the same size leaves, in one deed. */
export default async function SwapPage({ params }: Props) {
  await requireStaff('bookings')
  const { number, outing: outingId } = await params
  const booking = (await findBookingByNumber(readBookingNumber(number) ?? '')) ?? notFound()
  const outing = (await findOutings(booking.id)).find(({ id }) => id === outingId) ?? notFound()
  const base = `/desk/bookings/${booking.number}`
  const spares = await findSpares(outing.asset.variantId, booking.location.id)
  const isOut = !outing.endedAt
  return (
    <>
      <PageHead
        title={`Swap ${outing.asset.code}`}
        lead={`${booking.number}, ${booking.contactName}. The price stays as it is.`}
        trail={[{ label: 'Desk', href: '/desk' }, { label: booking.number, href: base }, { label: 'Swap' }]}
      />
      {isOut && spares.length > 0 ? (
        <SwapForm
          action={swap.bind(null, booking.number, outing.id)}
          unit={unitBack(outing, base, booking.location.timeZone)}
          spares={spares}
          base={base}
        />
      ) : (
        <Notice
          title={
            isOut ? 'There is no other unit of this size here' : 'This unit is not with the renter any more'
          }
          action={
            <ButtonLink href={base} tone="quiet" size="small">
              Back to the booking
            </ButtonLink>
          }
        >
          {isOut &&
            'All others are out, or have to be looked at first. Take this one back without a swap, or have one brought from another shop: in the office, under Gear.'}
        </Notice>
      )}
    </>
  )
}
