import { useLanguage } from '#language'
import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { LookAgain } from '@/app/_ui/look-again'
import { Instant } from '@/app/_ui/period'
import { EXTRA_REASON_SAID } from '@/app/_words/extra-reasons'
import { BOOKING } from '@/app/(shop)/_say/booking'
import { extrasOf } from '@/lib/booking/extras-of'
import type { WholeBooking } from '@/lib/booking/find-booking'

/** What was asked for after the rental, or for other dates, why, and how to object. What stands in for a declined deposit is told with the deposit. */
export function ExtrasCard({ booking }: { booking: WholeBooking }) {
  const language = useLanguage()
  const { extras: say } = BOOKING[language]
  const extras = extrasOf(booking).filter(({ request }) => !request.depositCaptureId)
  if (extras.length === 0) return null
  const { currency, location, number } = booking
  const areDates = extras.every(({ request }) => request.reason === 'CHANGED_DATES')
  return (
    <Card title={areDates ? say.dates : say.title} id="extras">
      <ul className="grid gap-5">
        {extras.map(({ request: { id, reason, amountMinor, note, createdAt }, standing }) => (
          <li key={id} className="grid gap-2">
            <p className="flex items-baseline justify-between gap-4">
              <span className="font-semibold">{EXTRA_REASON_SAID[language][reason]}</span>
              <Amount minor={amountMinor} currency={currency} className="font-semibold" />
            </p>
            <p className="text-sm text-ink-soft">
              <Instant at={createdAt} timeZone={location.timeZone} year /> · {say.standings[standing]}
            </p>
            {note && <p className="whitespace-pre-line wrap-anywhere">{note}</p>}
          </li>
        ))}
      </ul>
      <p className="border-t border-line pt-4 text-sm">
        {say.disagree(location.phone, location.email, number)}
      </p>
      {extras.some(({ standing }) => standing === 'ASKING') && <LookAgain everySeconds={2} />}
    </Card>
  )
}
