import { Amount } from '@/app/_ui/amount'
import { Notice } from '@/app/_ui/notice'
import type { BookingPayment, LastTry as Ended } from '@/lib/booking/paying'
import { formatTime } from '@/lib/period'

type LastTryProps = { lastTry: Ended; payment: BookingPayment; declinedAt: Date | null; timeZone: string }

/** How the last try to pay ended, when it did not end well. */
export function LastTry({ lastTry, payment, declinedAt, timeZone }: LastTryProps) {
  const { authorizedMinor, currency, id } = payment
  if (lastTry === 'declined' || declinedAt) {
    return (
      <Notice tone="problem" title="Your bank said no">
        <p>
          {declinedAt && `At ${formatTime(declinedAt, timeZone)} the bank declined the payment. `}
          Nothing was taken.{' '}
          {authorizedMinor > 0 && (
            <>
              The <Amount minor={authorizedMinor} currency={currency} /> that it had approved are let go.{' '}
            </>
          )}
          Try another card or another way to pay.
        </p>
      </Notice>
    )
  }
  if (lastTry === 'no-answer') {
    return (
      <Notice tone="problem" title="The payment page did not open">
        <p>The payment service did not answer. Nothing was taken; please try once more.</p>
      </Notice>
    )
  }
  if (lastTry === 'refused') {
    return (
      <Notice tone="problem" title="Something went wrong on our side">
        <p>
          {authorizedMinor > 0 ? (
            <>
              Your bank had approved <Amount minor={authorizedMinor} currency={currency} />, but we could not
              take the rent, so all of it is let go. We have been told.
            </>
          ) : (
            'The payment page could not be opened, and we have been told.'
          )}{' '}
          Nothing was taken. Try once more, or call us and mention{' '}
          <code className="font-semibold">{id.slice(-8)}</code>.
        </p>
      </Notice>
    )
  }
  return null
}
