import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { useWords } from '@/app/_ui/language/use-words'
import { Instant } from '@/app/_ui/period'
import { BOOKING } from '@/app/(shop)/_say/booking'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { partState } from '@/lib/payment/refund-state'
import { receiptNumber } from '@/lib/receipt/receipt'

type Props = { booking: WholeBooking; path: string }
type Part = WholeBooking['refundRequests'][number]['parts'][number]

/** What goes back to the renter, why, and how far it is. */
export function RefundsCard({ booking, path }: Props) {
  const { refunds: say } = useWords(BOOKING)
  const { refundRequests, location } = booking
  if (refundRequests.length === 0) return null
  return (
    <Card title={say.title} id="refunds">
      <ul className="grid gap-5">
        {refundRequests.map(({ id, amountMinor, currency, reason, note, createdAt, parts }) => (
          <li key={id} className="grid gap-2">
            <p className="flex items-baseline justify-between gap-4">
              <span className="font-semibold">{say.why[reason]}</span>
              <Amount minor={amountMinor} currency={currency} className="font-semibold" />
            </p>
            <p className="text-sm text-ink-soft">
              <Instant at={createdAt} timeZone={location.timeZone} year />
            </p>
            {note && <p className="whitespace-pre-line wrap-anywhere">{note}</p>}
            <ul className="grid gap-1.5 text-sm">
              {parts.map((part) => (
                <li key={part.id}>
                  <Amount minor={part.amountMinor} currency={currency} className="font-semibold" />{' '}
                  {say.states[partState(part)]}
                  {part.reference && say.reference(part.reference)}
                  <Receipt booking={booking} part={part} path={path} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Receipt({ booking, part, path }: Props & { part: Part }) {
  const say = useWords(BOOKING)
  const refunds = part.attempts.flatMap((attempt) => attempt.refunds.map(({ id }) => id))
  const receipt = booking.receipts.find(
    ({ refundId, refundPartId }) => refundPartId === part.id || (refundId && refunds.includes(refundId)),
  )
  if (!receipt) return null
  return (
    <>
      {' · '}
      <a href={`${path}/receipts/${receipt.id}`} className="link whitespace-nowrap">
        {say.receipt(receiptNumber(receipt))}
      </a>
    </>
  )
}
