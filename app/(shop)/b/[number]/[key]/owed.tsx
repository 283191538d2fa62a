import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { LookAgain } from '@/app/_ui/look-again'
import { Notice } from '@/app/_ui/notice'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { type BookingPayment, isUnderWay, owedBy } from '@/lib/booking/paying'
import { formatMoney } from '@/lib/money'
import { PayForm } from './pay-form'

/** What staff have asked to be paid by link, besides the booking itself. */
export function Owed({ booking, path }: { booking: WholeBooking; path: string }) {
  return owedBy(booking).map((payment) => (
    <Extra key={payment.id} booking={booking} payment={payment} path={path} />
  ))
}

type ExtraProps = { booking: WholeBooking; payment: BookingPayment; path: string }

function Extra({ booking, payment, path }: ExtraProps) {
  const { currency } = booking
  const what = payment.lines.map(({ description }) => description).join(', ')
  const visit = booking.payments.filter(({ checkout }) => checkout.id === payment.checkout.id)
  const claim = booking.deposit?.captures.find(({ askedPaymentId }) =>
    visit.some(({ id }) => id === askedPaymentId),
  )
  const note = payment.checkout.request?.note ?? claim?.note
  const byCard = visit.some(({ attempts }) => attempts.some(({ kind }) => kind === 'STORED_CARD'))
  if (isUnderWay(payment)) {
    return (
      <Notice title="We are asking the bank" announce>
        <p>The payment for “{what}” is on its way. This page shows in a moment how it ended.</p>
        <LookAgain everySeconds={2} />
      </Notice>
    )
  }
  return (
    <Card tone="waiting" title={`To pay: ${what}`}>
      <p>
        {claim
          ? 'We wanted to take this from the deposit, but your bank did not allow it. Please pay it here: '
          : byCard
            ? 'We wanted to take this from the card you let us store, but your bank did not allow it. Please pay it here: '
            : 'Please pay it here: '}
        <Amount minor={payment.amountMinor} currency={currency} className="font-semibold" />. Not right? Talk
        to us before you pay.
      </p>
      {note && (
        <blockquote className="border-l-2 border-line-strong pl-3 whitespace-pre-line wrap-anywhere">
          {note}
        </blockquote>
      )}
      <PayForm
        path={path}
        paymentId={payment.id}
        label={`Pay ${formatMoney({ minor: payment.amountMinor, currency })}`}
      />
      <LookAgain everySeconds={10} />
    </Card>
  )
}
