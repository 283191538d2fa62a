import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { Disclosure } from '@/app/_ui/disclosure'
import { Instant } from '@/app/_ui/period'
import { StateTag, type TagTone } from '@/app/_ui/tag'
import { PURPOSES } from '@/app/_words/attempts'
import { PART_STATES, REFUND_PROGRESS } from '@/app/_words/part-states'
import { REFUND_REASON_WORDS } from '@/app/_words/refund-reasons'
import { WHY_NOT } from '@/app/_words/why-not'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { formatMoney } from '@/lib/money'
import type { WhyNot } from '@/lib/payment/plan-refund'
import { type PartState, partState, progressOf, type RefundProgress } from '@/lib/payment/refund-state'
import type { Duty } from '@/lib/people/duty'
import { DeedForm } from './deed-form'
import { notePaidOtherwise, payBackAgain } from './refund/actions'
import { OtherwiseForm } from './refund/otherwise-form'

type Props = { booking: WholeBooking; duties: Duty[]; names: Map<string, string> }
type Refund = WholeBooking['refundRequests'][number]
type Part = Refund['parts'][number]

const TONES: Record<RefundProgress, TagTone> = { UNDER_WAY: 'neutral', NEEDS_STAFF: 'attention', DONE: 'ok' }
const PART_TONES: Record<PartState, TagTone> = {
  WAITING: 'neutral',
  ASKED: 'neutral',
  PENDING: 'neutral',
  DONE: 'ok',
  FAILED: 'problem',
  OWED: 'attention',
  PAID_OTHERWISE: 'ok',
}

/** What has been paid back, why, how far each part of it is, and what somebody still has to do. */
export function RefundsCard({ booking, duties, names }: Props) {
  const { refundRequests, location } = booking
  if (refundRequests.length === 0) return null
  const waits = refundRequests.some((refund) => progressOf(refund) === 'NEEDS_STAFF')
  return (
    <Card level={3} id="refunds" title="Paid back" tone={waits ? 'waiting' : 'plain'}>
      <ul className="grid gap-5">
        {refundRequests.map((refund) => (
          <li key={refund.id} className="grid gap-2">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <p className="font-semibold">
                <Amount minor={refund.amountMinor} currency={refund.currency} />,{' '}
                {REFUND_REASON_WORDS.en[refund.reason].name.toLowerCase()}
              </p>
              <StateTag tone={TONES[progressOf(refund)]}>{REFUND_PROGRESS.en[progressOf(refund)]}</StateTag>
            </div>
            <p className="text-sm text-ink-soft">
              <Instant at={refund.createdAt} timeZone={location.timeZone} year /> ·{' '}
              {(refund.actorId && names.get(refund.actorId)) ?? 'With the cancellation'}
            </p>
            {refund.note && <p className="text-sm whitespace-pre-line wrap-anywhere">“{refund.note}”</p>}
            <ul className="grid gap-3">
              {refund.parts.map((part) => (
                <PartItem key={part.id} part={part} refund={refund} booking={booking} duties={duties} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  )
}

type PartProps = { part: Part; refund: Refund; booking: WholeBooking; duties: Duty[] }

function PartItem({ part, refund, booking, duties }: PartProps) {
  const state = partState(part)
  const payment = booking.payments.find(({ id }) => id === part.capture.paymentId)
  const mayDecide = duties.includes('deposits')
  const amount = formatMoney({ minor: part.amountMinor, currency: refund.currency })
  return (
    <li className="grid gap-2 border-l-2 border-line pl-3 text-sm">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span>
          <Amount minor={part.amountMinor} currency={refund.currency} className="font-semibold" /> of{' '}
          {PURPOSES.en[part.purpose].toLowerCase()}
          {!part.whyNot && payment?.methodLabel && ` to ${payment.methodLabel}`}
        </span>
        <StateTag tone={PART_TONES[state]}>{PART_STATES.en[state]}</StateTag>
      </p>
      {part.whyNot && (
        <p className="text-ink-soft">Not the way it came: {WHY_NOT.en[part.whyNot as WhyNot]}.</p>
      )}
      {part.reference && (
        <p className="text-ink-soft wrap-anywhere">
          {part.paidOtherwiseAt && (
            <Instant at={part.paidOtherwiseAt} timeZone={booking.location.timeZone} year />
          )}
          , reference {part.reference}
        </p>
      )}
      {state === 'FAILED' && (
        <p className="text-ink-soft wrap-anywhere">
          Nothing moved. {part.attempts.at(-1)?.reason && `The answer: ${part.attempts.at(-1)?.reason}`}
        </p>
      )}
      {mayDecide && state === 'FAILED' && (
        <DeedForm
          action={payBackAgain.bind(null, booking.number, part.id)}
          tone="signal"
          size="small"
          pendingLabel="Paying back …"
        >
          Try once more
        </DeedForm>
      )}
      {mayDecide && (state === 'FAILED' || state === 'OWED') && (
        <Disclosure summary="Paid back in another way?" open={state === 'OWED'}>
          <OtherwiseForm
            action={notePaidOtherwise.bind(null, booking.number, part.id)}
            partId={part.id}
            amount={amount}
          />
        </Disclosure>
      )}
      {!mayDecide && (state === 'FAILED' || state === 'OWED') && (
        <p className="font-medium">Somebody with the duty Deposits sees to it.</p>
      )}
    </li>
  )
}
