import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { Instant } from '@/app/_ui/period'
import { StateTag, type TagTone } from '@/app/_ui/tag'
import { EXTRA_REASON_WORDS } from '@/app/_words/extra-reasons'
import { type ExtraStanding, extrasOf } from '@/lib/booking/extras-of'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { Duty } from '@/lib/people/duty'
import { DeedForm } from './deed-form'
import { sendLinkInstead } from './extra/actions'

type Props = { booking: WholeBooking; duties: Duty[]; names: Map<string, string> }

const STATES: Record<ExtraStanding, { tone: TagTone; says: string }> = {
  ASKING: { tone: 'neutral', says: 'Asking the bank' },
  DECLINED: { tone: 'attention', says: 'Declined by the bank' },
  LINK_SENT: { tone: 'neutral', says: 'Link sent, not paid yet' },
  PAID: { tone: 'ok', says: 'Paid' },
  CHARGED: { tone: 'ok', says: 'Charged' },
  WITHDRAWN: { tone: 'neutral', says: 'Withdrawn: not asked for any more' },
}

/** What was asked for after the rental, and what came of it. What stands in for a declined deposit is told with the deposit. */
export function ExtrasCard({ booking, duties, names }: Props) {
  const extras = extrasOf(booking).filter(({ request }) => !request.depositCaptureId)
  if (extras.length === 0) return null
  const waits = extras.some(({ standing }) => standing === 'DECLINED')
  const { currency, location, number } = booking
  return (
    <Card level={3} id="extras" title="Asked for afterwards" tone={waits ? 'waiting' : 'plain'}>
      <ul className="grid gap-4">
        {extras.map(({ request, standing, reason }) => (
          <li key={request.id} className="grid gap-2">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <p className="font-semibold">
                <Amount minor={request.amountMinor} currency={currency} />,{' '}
                {EXTRA_REASON_WORDS.en[request.reason].name.toLowerCase()}
              </p>
              <StateTag tone={STATES[standing].tone}>{STATES[standing].says}</StateTag>
            </div>
            <p className="text-sm text-ink-soft">
              <Instant at={request.createdAt} timeZone={location.timeZone} year /> ·{' '}
              {request.actorId === null
                ? 'The renter, by changing the dates'
                : (names.get(request.actorId) ?? 'Somebody who works here')}{' '}
              · {request.vatRateBp > 0 ? `${request.vatRateBp / 100}\u00a0% VAT` : 'outside the scope of VAT'}
            </p>
            {request.note && <p className="text-sm whitespace-pre-line wrap-anywhere">“{request.note}”</p>}
            {standing === 'DECLINED' && (
              <p className="text-sm text-ink-soft wrap-anywhere">
                Nothing was taken from the stored card.{reason && ` The bank’s answer: ${reason}`}
              </p>
            )}
            {standing === 'DECLINED' && duties.includes('deposits') && (
              <DeedForm
                action={sendLinkInstead.bind(null, number, request.id)}
                tone="signal"
                size="small"
                pendingLabel="Sending …"
              >
                Send a payment link instead
              </DeedForm>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
