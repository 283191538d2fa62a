import { useLanguage } from '#language'
import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { LookAgain } from '@/app/_ui/look-again'
import { Notice } from '@/app/_ui/notice'
import { BOOKING } from '@/app/(shop)/_say/booking'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { type BookingPayment, isUnderWay, owedBy } from '@/lib/booking/paying'
import { LOCALES } from '@/lib/language'
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
  const language = useLanguage()
  const { owed: say, status, toPay } = BOOKING[language]
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
      <Notice title={status.askingTitle} announce>
        <p>{say.asking(what)}</p>
        <LookAgain everySeconds={2} />
      </Notice>
    )
  }
  return (
    <Card tone="waiting" title={say.title(what)}>
      <p>
        {claim ? say.fromDeposit : byCard && say.fromCard}
        {say.pay(<Amount minor={payment.amountMinor} currency={currency} className="font-semibold" />)}
      </p>
      {note && (
        <blockquote className="border-l-2 border-line-strong pl-3 whitespace-pre-line wrap-anywhere">
          {note}
        </blockquote>
      )}
      <PayForm
        path={path}
        paymentId={payment.id}
        say={{
          pay: toPay.pay(formatMoney({ minor: payment.amountMinor, currency }, LOCALES[language])),
          opening: toPay.opening,
        }}
      />
      <LookAgain everySeconds={10} />
    </Card>
  )
}
