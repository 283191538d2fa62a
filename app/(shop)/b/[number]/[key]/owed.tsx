import { useLanguage } from '#language'
import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { useWords } from '@/app/_ui/language/use-words'
import { LookAgain } from '@/app/_ui/look-again'
import { Notice } from '@/app/_ui/notice'
import { Instant, Period } from '@/app/_ui/period'
import { BOOKING } from '@/app/(shop)/_say/booking'
import { CHANGE } from '@/app/(shop)/_say/change'
import { deadlineOf } from '@/lib/booking/fallback'
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
      {payment.checkout.request?.reason === 'CHANGED_DATES' && <PayUntil booking={booking} />}
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

/** Dates that the renter took themselves go back when they are not paid for in time. */
function PayUntil({ booking: { amendments, location } }: { booking: WholeBooking }) {
  const { payUntil: say } = useWords(CHANGE)
  const deadline = deadlineOf(amendments)
  if (!deadline) return null
  const { timeZone } = location
  return (
    <p>
      {say(
        <strong>
          <Instant at={deadline.payUntil} timeZone={timeZone} />
        </strong>,
        <Period {...deadline.period} timeZone={timeZone} />,
      )}
    </p>
  )
}
