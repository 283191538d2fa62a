import { OpeningHours } from '@/app/_opening/opening-hours'
import { Card } from '@/app/_ui/card'
import { Icon } from '@/app/_ui/icon'
import { useWords } from '@/app/_ui/language/use-words'
import { BOOKING } from '@/app/(shop)/_say/booking'
import { MINE } from '@/app/(shop)/_say/mine'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { mapLink } from '@/lib/map-link'
import { HoursOnTheDay } from './hours-on-the-day'

/** Where to pick the gear up and bring it back, when somebody is there, and whom to call. */
export function PlaceCard({ booking, at }: { booking: WholeBooking; at: Date }) {
  const { place: say, title } = useWords(BOOKING)
  const { place: mine } = useWords(MINE)
  const { location, number } = booking
  const { name, street, postcode, city, phone, email } = location
  return (
    <Card title={say.title}>
      <p className="flex items-start gap-2.5">
        <Icon name="pin" className="mt-0.5 flex-none text-fjord" />
        <span>
          <span className="font-semibold">{name}</span>
          <span className="block">
            {street}, {postcode} {city}
          </span>
        </span>
      </p>
      <p>
        <a href={mapLink(`${street}, ${postcode} ${city}`)} className="link" target="_blank" rel="noreferrer">
          {mine.map}
        </a>
      </p>
      <HoursOnTheDay booking={booking} />
      <OpeningHours shop={location} at={at} />
      <div className="grid gap-1.5 border-t border-line pt-4">
        <p>{say.questions(number)}</p>
        <p className="flex items-center gap-2">
          <Icon name="phone" size={18} className="flex-none text-fjord" />
          <a className="link" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
            {phone}
          </a>
        </p>
        <p className="flex items-center gap-2">
          <Icon name="mail" size={18} className="flex-none text-fjord" />
          <a
            className="link min-w-0 wrap-anywhere"
            href={`mailto:${email}?subject=${encodeURIComponent(title(number))}`}
          >
            {email}
          </a>
        </p>
      </div>
    </Card>
  )
}
