import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { Instant } from '@/app/_ui/period'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { RefundReason } from '@/lib/generated/prisma/client'
import { type PartState, partState } from '@/lib/payment/refund-state'
import { receiptNumber } from '@/lib/receipt/receipt'

type Props = { booking: WholeBooking; path: string }
type Part = WholeBooking['refundRequests'][number]['parts'][number]

/** Why money goes back, as it is said to the one who gets it. */
const WHY: Record<RefundReason, string> = {
  CANCELLED: 'Because the booking was cancelled',
  CHANGED_DATES: 'the dates were changed',
  NOT_AS_PROMISED: 'Because something was not as promised',
  RETURNED_EARLY: 'Because the gear came back early',
  OBJECTION: 'Because you were right to object',
  MISTAKE: 'Because it was taken by mistake',
  GOODWILL: 'Because we want you to come back',
}

const STATES: Record<PartState, string> = {
  WAITING: 'on its way to you',
  ASKED: 'on its way to you',
  PENDING: 'on its way to you',
  DONE: 'sent back the way you paid; banks need a few days to show it',
  FAILED: 'could not go back yet; we are seeing to it',
  OWED: 'cannot go back the way you paid; we pay it back in another way and write to you',
  PAID_OTHERWISE: 'paid back in another way',
}

/** What goes back to the renter, why, and how far it is. */
export function RefundsCard({ booking, path }: Props) {
  const { refundRequests, location } = booking
  if (refundRequests.length === 0) return null
  return (
    <Card title="Back to you" id="refunds">
      <ul className="grid gap-5">
        {refundRequests.map(({ id, amountMinor, currency, reason, note, createdAt, parts }) => (
          <li key={id} className="grid gap-2">
            <p className="flex items-baseline justify-between gap-4">
              <span className="font-semibold">{WHY[reason]}</span>
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
                  {STATES[partState(part)]}
                  {part.reference && `, reference ${part.reference}`}
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
  const refunds = part.attempts.flatMap((attempt) => attempt.refunds.map(({ id }) => id))
  const receipt = booking.receipts.find(
    ({ refundId, refundPartId }) => refundPartId === part.id || (refundId && refunds.includes(refundId)),
  )
  if (!receipt) return null
  return (
    <>
      {' · '}
      <a href={`${path}/receipts/${receipt.id}`} className="link whitespace-nowrap">
        Receipt {receiptNumber(receipt)}
      </a>
    </>
  )
}
