import { Amount } from '@/app/_ui/amount'
import { Notice } from '@/app/_ui/notice'
import { extrasOf } from '@/lib/booking/extras-of'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { partState, progressOf } from '@/lib/payment/refund-state'

type Props = { booking: WholeBooking; done: string | undefined }

/** What came of a refund, of asking for more, or of cancelling; only what is true by now is said. */
export function AfterwardsOutcome({ booking, done }: Props) {
  if (done === 'cancelled') return <Cancelled booking={booking} />
  if (done === 'refund') return <Refunded booking={booking} />
  if (done === 'extra') return <AskedForMore booking={booking} />
  if (done === 'fee-let-go' && booking.lateDecidedAt) {
    return (
      <Notice tone="ok" title="The fee is let go" announce>
        The renter owes nothing for being late; why stands in the logbook.
      </Notice>
    )
  }
  if (done === 'paid-otherwise') {
    return (
      <Notice tone="ok" title="Written down" announce>
        The renter gets a letter with the reference and a receipt.
      </Notice>
    )
  }
  return null
}

function Cancelled({ booking }: { booking: WholeBooking }) {
  const { state, contactEmail } = booking
  if (state !== 'CANCELLED' && state !== 'NO_SHOW') return null
  const refund = booking.refundRequests.at(-1)
  return (
    <Notice tone="ok" title={state === 'NO_SHOW' ? 'Ended as not picked up' : 'Cancelled'} announce>
      <p>
        The gear is free again, and a letter is on its way to {contactEmail}.{' '}
        {refund ? (
          <>
            <Amount minor={refund.amountMinor} currency={refund.currency} className="font-semibold" /> goes
            back; how far it is stands below.
          </>
        ) : (
          'Nothing has to go back.'
        )}
      </p>
    </Notice>
  )
}

function Refunded({ booking }: { booking: WholeBooking }) {
  const refund = booking.refundRequests.at(-1)
  if (!refund) return null
  const amount = <Amount minor={refund.amountMinor} currency={refund.currency} />
  switch (progressOf(refund)) {
    case 'DONE':
      return (
        <Notice tone="ok" title={<>{amount} paid back</>} announce>
          The letter with the receipts is on its way to {booking.contactEmail}.
        </Notice>
      )
    case 'UNDER_WAY':
      return (
        <Notice title={<>{amount} on its way back</>} announce>
          The gateway has not finished it. The renter gets one letter when all of it is through.
        </Notice>
      )
    case 'NEEDS_STAFF':
      return (
        <Notice
          tone="attention"
          title={went(refund) ? <>Not all of {amount} could go back</> : <>{amount} could not go back</>}
          announce
        >
          What is left, and what to do about it, stands below.
        </Notice>
      )
  }
}

const went = ({ parts }: WholeBooking['refundRequests'][number]): boolean =>
  parts.some((part) => ['DONE', 'PAID_OTHERWISE'].includes(partState(part)))

function AskedForMore({ booking }: { booking: WholeBooking }) {
  const last = extrasOf(booking).at(-1)
  if (!last) return null
  const amount = <Amount minor={last.request.amountMinor} currency={booking.currency} />
  switch (last.standing) {
    case 'CHARGED':
    case 'PAID':
      return (
        <Notice tone="ok" title={<>{amount} charged</>} announce>
          The receipt is on its way to {booking.contactEmail}.
        </Notice>
      )
    case 'DECLINED':
      return (
        <Notice tone="attention" title={<>The bank declined {amount}</>} announce>
          Nothing was taken. A payment link can be sent instead; it is below.
        </Notice>
      )
    case 'LINK_SENT':
      return (
        <Notice tone="ok" title={<>Payment link for {amount} sent</>} announce>
          {booking.contactName} has it by e-mail and on the page of the booking. This page shows when it is
          paid.
        </Notice>
      )
    case 'ASKING':
      return null
  }
}
