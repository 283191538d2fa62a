import { Card } from '@/app/_ui/card'
import { Link } from '@/app/_ui/link'
import { BookingTag } from '@/app/(desk)/desk/booking-table'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { findParty } from '@/lib/booking/find-party'
import { wordsOf } from './lines-in-words'

/** What was added to this booking, or what it was added to, and how each stands. */
export async function PartyCard({ booking }: { booking: WholeBooking }) {
  const party = await findParty(booking)
  if (party.length === 0) return null
  return (
    <Card title="Belongs together">
      <ul className="grid gap-3">
        {party.map((one) => (
          <li key={one.id} className="grid gap-0.5">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium">
              <Link href={`/desk/bookings/${one.number}`} className="link whitespace-nowrap">
                {one.number}
              </Link>
              <BookingTag state={one.state} />
            </p>
            <p>{wordsOf(one.lines)}</p>
            <p className="text-sm text-ink-soft">
              {one.id === booking.addedToId ? 'This one was added to it.' : 'Added gear.'}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
