import { Link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { findParty } from '@/lib/booking/find-party'
import type { BookingState } from '@/lib/generated/prisma/client'
import { wordsOf } from './lines-in-words'

/** What is still to happen at the counter with a booking, in words, and where. */
const STILL: Partial<Record<BookingState, { says: string; at: string }>> = {
  HELD: { says: 'not paid yet', at: '' },
  CONFIRMED: { says: 'not handed out yet', at: '/hand-out' },
  OUT: { says: 'not taken back yet', at: '/take-back' },
}

const HERE: BookingState[] = ['CONFIRMED', 'OUT', 'RETURNED']

/** Whoever stands at the counter does not walk away without what was added, nor with it. It is urgent once only one of the two has moved. */
export async function PartyNotice({ booking }: { booking: WholeBooking }) {
  if (!HERE.includes(booking.state)) return null
  const waiting = (await findParty(booking)).flatMap((one) => {
    const still = STILL[one.state]
    return still ? [{ ...one, ...still }] : []
  })
  if (waiting.length === 0) return null
  const isTorn = waiting.some(({ state }) => state !== booking.state)
  return (
    <Notice tone={isTorn ? 'attention' : 'info'} title="Also for this renter">
      <ul className="grid gap-1">
        {waiting.map(({ id, number, lines, says, at }) => (
          <li key={id}>
            <Link href={`/desk/bookings/${number}${at}`} className="link whitespace-nowrap">
              {number}
            </Link>{' '}
            ({says}): {wordsOf(lines)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
