import Link from 'next/link'
import { Notice } from '@/app/_ui/notice'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { findParty } from '@/lib/booking/find-party'
import type { BookingState } from '@/lib/generated/prisma/client'
import { wordsOf } from './lines-in-words'

type Props = { booking: WholeBooking; moment: 'hand-out' | 'take-back' }

const STILL: Record<Props['moment'], { title: string; states: Partial<Record<BookingState, string>> }> = {
  'hand-out': {
    title: 'Also for this renter',
    states: { HELD: 'not paid yet', CONFIRMED: 'not handed out yet' },
  },
  'take-back': { title: 'Also with this renter', states: { OUT: 'not taken back yet' } },
}

/** Whoever stands at the counter does not walk away without what was added, nor with it. */
export async function PartyNotice({ booking, moment }: Props) {
  const { title, states } = STILL[moment]
  const waiting = (await findParty(booking)).filter(({ state }) => states[state])
  if (waiting.length === 0) return null
  return (
    <Notice tone="attention" title={title}>
      <ul className="grid gap-1">
        {waiting.map(({ id, number, state, lines }) => (
          <li key={id}>
            <Link href={`/desk/bookings/${number}${wayOf(state)}`} className="link whitespace-nowrap">
              {number}
            </Link>{' '}
            ({states[state]}): {wordsOf(lines)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

const WAYS: Partial<Record<BookingState, string>> = { CONFIRMED: '/hand-out', OUT: '/take-back' }

const wayOf = (state: BookingState): string => WAYS[state] ?? ''
