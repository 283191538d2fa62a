import { Amount } from '@/app/_ui/amount'
import { ButtonLink } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { Instant } from '@/app/_ui/period'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { Duty } from '@/lib/people/duty'
import { receiptNumber } from '@/lib/receipt/receipt'
import { sendPaymentLink } from './actions'
import { DeedForm } from './deed-form'
import type { DepositClaim, DepositView } from './deposit-view'

type Props = { booking: WholeBooking; claim: DepositClaim; view: DepositView | null; duties: Duty[] }

/** How the capture of a deposit ended, and what to do now. */
export function CaptureOutcome(props: Props) {
  const { fate } = props.claim.attempt ?? { fate: 'DONE' }
  if (fate === 'DONE') return <Captured {...props} />
  if (fate === 'DECLINED') return props.claim.askedPaymentId ? <Asked {...props} /> : <Declined {...props} />
  return fate === 'REFUSED' ? <Refused {...props} /> : null
}

const amountOf = ({ booking, claim }: Props) => (
  <Amount minor={claim.amountMinor} currency={booking.currency} />
)

function Captured(props: Props) {
  const { booking, claim, view } = props
  const receipt = booking.receipts.find(({ depositCaptureId }) => depositCaptureId === claim.id)
  const base = `/desk/bookings/${booking.number}`
  return (
    <Notice
      tone="ok"
      title={
        <>
          {amountOf(props)} {claim.attemptId ? 'captured' : 'kept'}
        </>
      }
      announce
      action={
        <>
          {receipt && (
            <ButtonLink href={`${base}/receipts/${receipt.id}`} tone="quiet" size="small">
              Receipt {receiptNumber(receipt)}
            </ButtonLink>
          )}
          {view?.mayCapture && (
            <ButtonLink href={`${base}/deposit`} tone="quiet" size="small">
              {view.isPaidIn ? 'Keep more' : 'Capture more'}
            </ButtonLink>
          )}
          <ButtonLink href="/desk" tone="quiet" size="small">
            Back to today
          </ButtonLink>
        </>
      }
    >
      {receipt && (
        <p>
          The receipt is on its way to {booking.contactEmail}
          {view && (
            <>
              ; <Amount minor={view.left} currency={view.currency} /> of the deposit is left
            </>
          )}
          .
        </p>
      )}
    </Notice>
  )
}

function Declined(props: Props) {
  const { booking, claim, duties } = props
  return (
    <Notice
      tone="attention"
      title={<>The bank declined {amountOf(props)}</>}
      announce
      action={
        duties.includes('deposits') && (
          <DeedForm action={sendPaymentLink.bind(null, booking.number, claim.id)} tone="signal">
            Send a payment link for {amountOf(props)}
          </DeedForm>
        )
      }
    >
      <p>
        Nothing was taken. That happens: the money was no longer blocked, and there may be too little on the
        account. Ask {booking.contactName} to pay by link instead: the same amount, for the same reason, by
        e-mail and on the page of the booking.
      </p>
      {claim.attempt?.reason && (
        <p className="text-ink-soft wrap-anywhere">The bank’s answer: {claim.attempt.reason}</p>
      )}
      {!duties.includes('deposits') && <p>Somebody with the duty Deposits can send it.</p>}
    </Notice>
  )
}

function Asked(props: Props) {
  const { booking, claim } = props
  const payment = booking.payments.find(({ id }) => id === claim.askedPaymentId)
  const paid = isPaidByLink(booking, claim)
  return (
    <Notice
      tone={paid ? 'ok' : 'info'}
      title={paid ? <>{amountOf(props)} paid by link</> : <>Payment link for {amountOf(props)} sent</>}
      announce
    >
      {paid
        ? 'What the bank had declined has been paid.'
        : `${booking.contactName} has it by e-mail and on the page of the booking. This page shows when it is paid.`}
      {payment && !paid && (
        <span className="text-ink-soft">
          {' '}
          Asked <Instant at={payment.createdAt} timeZone={booking.location.timeZone} />.
        </span>
      )}
    </Notice>
  )
}

function Refused(props: Props) {
  return (
    <Notice tone="problem" title={<>Our request for {amountOf(props)} was refused</>} announce>
      <p>
        Nothing was taken. The gateway calls the request itself wrong, so trying again will not help. The
        alarm has been raised; whoever looks after Kickstand will ask for this reference:
      </p>
      <p className="font-semibold wrap-anywhere">{props.claim.attemptId}</p>
    </Notice>
  )
}

/** A renter who tried twice has paid with a later payment of the same visit. */
export const isPaidByLink = ({ payments }: WholeBooking, { askedPaymentId }: DepositClaim): boolean => {
  const asked = payments.find(({ id }) => id === askedPaymentId)
  return payments.some(
    ({ checkout, capturedMinor }) => checkout.id === asked?.checkout.id && capturedMinor > 0,
  )
}
