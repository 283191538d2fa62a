import type { Metadata } from 'next'
import { requireRenter } from '@/app/_session/require-renter'
import { SignOutForm } from '@/app/_session/sign-out-form'
import { ButtonLink } from '@/app/_ui/button'
import { EmptyState } from '@/app/_ui/empty-state'
import { PageHead } from '@/app/_ui/page-head'
import { STATES } from '@/lib/booking/booking'
import { type BookingRow, findBookingsOf } from '@/lib/booking/find-bookings'
import { BookingLink } from './booking-link'

export const metadata: Metadata = { title: 'My bookings', robots: { index: false } }

/** All bookings made with the e-mail address that was proven by signing in. */
export default async function MyBookingsPage() {
  const { email } = await requireRenter()
  const bookings = await findBookingsOf(email)
  const current = bookings.filter(({ state }) => !STATES[state].over)
  const past = bookings.filter(({ state }) => STATES[state].over)
  return (
    <div className="grid grid-cols-1 gap-8">
      <PageHead
        title="My bookings"
        lead={<span className="wrap-anywhere">Booked with {email}</span>}
        actions={<SignOutForm />}
      />
      {bookings.length === 0 ? (
        <EmptyState
          title="No bookings yet"
          action={<ButtonLink href="/gear">See what there is to rent</ButtonLink>}
        >
          <p>
            Nothing has been booked with this address. Did you use another one? Then sign in with that, or
            open the link in your confirmation e-mail.
          </p>
        </EmptyState>
      ) : (
        <>
          <Group id="current" title="Now and to come" bookings={current}>
            <p className="text-ink-soft">Nothing at the moment.</p>
          </Group>
          {past.length > 0 && <Group id="past" title="Over" bookings={past} />}
        </>
      )}
    </div>
  )
}

type GroupProps = { id: string; title: string; bookings: BookingRow[]; children?: React.ReactNode }

const Group = ({ id, title, bookings, children }: GroupProps) => (
  <section aria-labelledby={id} className="grid gap-4">
    <h2 id={id}>{title}</h2>
    {bookings.length === 0 && children}
    <ul className="grid gap-3">
      {bookings.map((booking) => (
        <li key={booking.id}>
          <BookingLink booking={booking} />
        </li>
      ))}
    </ul>
  </section>
)
