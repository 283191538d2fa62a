import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { useWords } from '@/app/_ui/language/use-words'
import { Instant, Period } from '@/app/_ui/period'
import { CHANGE } from '@/app/(shop)/_say/change'
import { agreedRent } from '@/lib/booking/agreed-rent'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { ChangeItems } from './change-items'

/** How the agreement came to be what it is: what was booked, and each change of its dates since. */
export function ChangesCard({ booking }: { booking: WholeBooking }) {
  const { changes: say } = useWords(CHANGE)
  const { amendments, currency, location, rentMinor, createdAt } = booking
  const [first] = amendments
  if (!first) return null
  const { timeZone } = location
  return (
    <Card title={say.title} id="changes">
      <ol className="grid gap-4">
        <li className="grid gap-0.5 border-b border-line pb-3">
          <p className="font-medium">
            <Period from={first.wasFromAt} until={first.wasUntilAt} timeZone={timeZone} year />
          </p>
          <p className="text-sm">{say.rent(<Amount minor={rentMinor} currency={currency} />)}</p>
          <p className="text-sm text-ink-soft">
            {say.booked(<Instant at={createdAt} timeZone={timeZone} year />)}
          </p>
        </li>
        <ChangeItems booking={booking} />
      </ol>
      <p>{say.now(<Amount minor={agreedRent(booking)} currency={currency} className="font-semibold" />)}</p>
    </Card>
  )
}
