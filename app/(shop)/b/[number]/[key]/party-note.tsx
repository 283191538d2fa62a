import { Fragment } from 'react'
import { wordsHere } from '@/app/_ui/language/words-here'
import { Notice } from '@/app/_ui/notice'
import { ADDING } from '@/app/(shop)/_say/adding'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { findOwnParty } from '@/lib/booking/find-own-party'
import { OwnLink } from './own-link'

type Props = { booking: WholeBooking; about: 'dates' | 'cancel' }

/** Where one of several bookings that belong together is changed or cancelled: the others are not, with the way to each. */
export async function PartyNote({ booking, about }: Props) {
  const [say, party] = [await wordsHere(ADDING), await findOwnParty(booking)]
  const others = party.filter(
    ({ state }) => state === 'CONFIRMED' || (state === 'HELD' && about === 'cancel'),
  )
  if (others.length === 0) return null
  const links = others.map((one, at) => (
    <Fragment key={one.id}>
      {at > 0 && ', '}
      <OwnLink booking={one} /> (
      <OwnLink booking={one} to={`/${about}`}>
        {say[about]}
      </OwnLink>
      )
    </Fragment>
  ))
  return (
    <Notice>
      <p>{(about === 'dates' ? say.withDates : say.withCancel)(links)}</p>
    </Notice>
  )
}
