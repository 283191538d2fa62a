import { useWords } from '@/app/_ui/language/use-words'
import { Day } from '@/app/_ui/period'
import { MINE } from '@/app/(shop)/_say/mine'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { formatHoursOn, whyOn } from '@/lib/inventory/opening'

/** When the shop is open on the two days that matter for this booking, as its hours are by now. */
export function HoursOnTheDay({ booking }: { booking: WholeBooking }) {
  const { place: say } = useWords(MINE)
  const { state, fromAt, untilAt } = booking
  if (state !== 'CONFIRMED' && state !== 'OUT') return null
  return (
    <dl className="grid gap-2">
      {state === 'CONFIRMED' && <Hours booking={booking} at={fromAt} term={say.onPickUp} />}
      <Hours booking={booking} at={untilAt} term={say.onReturn} />
    </dl>
  )
}

function Hours({ booking: { location }, at, term }: { booking: WholeBooking; at: Date; term: string }) {
  const { place: say } = useWords(MINE)
  const why = whyOn(location, at)
  return (
    <div>
      <dt className="text-sm text-ink-soft">
        {term}, <Day at={at} timeZone={location.timeZone} />
      </dt>
      <dd className="font-medium tabular-nums">
        {formatHoursOn(location, at) ?? say.closed}
        {why && <span className="block text-sm font-normal text-ink-soft wrap-anywhere">{why}</span>}
      </dd>
    </div>
  )
}
