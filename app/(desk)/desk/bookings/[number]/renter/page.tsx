import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { readBookingNumber } from '@/lib/booking/booking-number'
import { findBookingByNumber } from '@/lib/booking/find-booking'
import { countUndelivered } from '@/lib/notice/count-undelivered'
import { formatPhone } from '@/lib/people/phone'
import { correctIt } from './actions'
import { ContactForm } from './contact-form'

export const metadata: Metadata = { title: 'Correct the renter' }

export default async function RenterPage({ params }: { params: Promise<{ number: string }> }) {
  await requireStaff('bookings')
  const { number } = await params
  const booking = (await findBookingByNumber(readBookingNumber(number) ?? '')) ?? notFound()
  if (booking.erasedAt) notFound()
  const base = `/desk/bookings/${booking.number}`
  const { contactName: name, contactEmail: email, contactPhone } = booking
  const contact = { name, email, phone: formatPhone(contactPhone) }
  return (
    <>
      <PageHead
        title="Correct the renter"
        lead={`${booking.number}, ${name}`}
        trail={[
          { label: 'Desk', href: '/desk' },
          { label: booking.number, href: base },
          { label: 'Correct the renter' },
        ]}
      />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Card>
          <ContactForm
            action={correctIt.bind(null, booking.number, contact)}
            contact={contact}
            undelivered={await countUndelivered(booking.id)}
            back={base}
          />
        </Card>
        <Card title="If the address is another one" tone="sunken">
          <ul className="grid list-disc gap-2 pl-5 text-sm">
            <li>The old address gets no more letters, and the link in those it got stops working.</li>
            <li>The new one gets a letter with the new link at once, also to pay with.</li>
            <li>
              Whoever signs in with the new address sees this booking; other bookings stay with the addresses
              they have.
            </li>
            <li>Receipts keep the name and the address that they were issued with.</li>
          </ul>
        </Card>
      </div>
    </>
  )
}
