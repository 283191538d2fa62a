import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PhotoStrip } from '@/app/_photos/photo-strip'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { readBookingNumber } from '@/lib/booking/booking-number'
import { findBookingByNumber } from '@/lib/booking/find-booking'
import { nameOfUnit } from '@/lib/booking/find-outings'
import { toAccept } from '@/lib/booking/to-accept'
import { prisma } from '@/lib/db'
import { AcceptForm } from './accept-form'
import { acceptOnScreen } from './actions'

export const metadata: Metadata = { title: 'Accept the condition' }

type Props = { params: Promise<{ number: string }> }

/** The screen is turned to the renter, who reads what they have been given and accepts it. */
export default async function AcceptPage({ params }: Props) {
  await requireStaff('bookings')
  const { number } = await params
  const booking = (await findBookingByNumber(readBookingNumber(number) ?? '')) ?? notFound()
  const base = `/desk/bookings/${booking.number}`
  const shown = await toAccept(prisma, booking.id, booking.number)
  return (
    <>
      <PageHead
        title={shown ? 'What you have been given' : 'Accept the condition'}
        lead={shown ? `Please read it, ${booking.contactName}, and accept it if it is so.` : undefined}
        trail={[{ label: 'Desk', href: '/desk' }, { label: booking.number, href: base }, { label: 'Accept' }]}
      />
      {!shown && (
        <Notice
          title="There is nothing to accept"
          action={
            <ButtonLink href={base} tone="quiet" size="small">
              Back to the booking
            </ButtonLink>
          }
        />
      )}
      {shown && (
        <div className="grid max-w-3xl grid-cols-1 gap-6">
          <Card>
            <p className="leading-relaxed whitespace-pre-line wrap-anywhere">{shown.text}</p>
            {shown.outings.map(({ id, asset, photos }) => (
              <PhotoStrip
                key={id}
                base={base}
                photos={photos.filter(({ moment }) => moment === 'OUT')}
                of={`${nameOfUnit(asset)}, ${asset.code}`}
              />
            ))}
          </Card>
          <Card>
            <AcceptForm
              action={acceptOnScreen.bind(null, booking.number)}
              hash={shown.hash}
              name={booking.contactName}
              base={base}
            />
          </Card>
        </div>
      )}
    </>
  )
}
