import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { LookAgain } from '@/app/_ui/look-again'
import { Instant } from '@/app/_ui/period'
import { EXTRA_REASON_WORDS } from '@/app/_words/extra-reasons'
import { type ExtraStanding, extrasOf } from '@/lib/booking/extras-of'
import type { WholeBooking } from '@/lib/booking/find-booking'

const SAID: Record<ExtraStanding, string> = {
  ASKING: 'we are asking the bank',
  DECLINED: 'your bank said no, nothing was taken',
  LINK_SENT: 'to be paid, see above',
  PAID: 'paid, thank you',
  CHARGED: 'taken from the card you let us store',
  WITHDRAWN: 'no longer asked for',
}

/** What was asked for after the rental, or for other dates, why, and how to object. What stands in for a declined deposit is told with the deposit. */
export function ExtrasCard({ booking }: { booking: WholeBooking }) {
  const extras = extrasOf(booking).filter(({ request }) => !request.depositCaptureId)
  if (extras.length === 0) return null
  const { currency, location, number } = booking
  const areDates = extras.every(({ request }) => request.reason === 'CHANGED_DATES')
  return (
    <Card title={areDates ? 'Other dates' : 'After the rental'} id="extras">
      <ul className="grid gap-5">
        {extras.map(({ request: { id, reason, amountMinor, note, createdAt }, standing }) => (
          <li key={id} className="grid gap-2">
            <p className="flex items-baseline justify-between gap-4">
              <span className="font-semibold">{EXTRA_REASON_WORDS.en[reason].said}</span>
              <Amount minor={amountMinor} currency={currency} className="font-semibold" />
            </p>
            <p className="text-sm text-ink-soft">
              <Instant at={createdAt} timeZone={location.timeZone} year /> · {SAID[standing]}
            </p>
            {note && <p className="whitespace-pre-line wrap-anywhere">{note}</p>}
          </li>
        ))}
      </ul>
      <p className="border-t border-line pt-4 text-sm">
        You do not agree? Call {location.phone} or write to {location.email}, and mention {number}. What was
        taken wrongly is paid back.
      </p>
      {extras.some(({ standing }) => standing === 'ASKING') && <LookAgain everySeconds={2} />}
    </Card>
  )
}
