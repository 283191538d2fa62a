import { useLanguage } from '#language'
import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { Disclosure } from '@/app/_ui/disclosure'
import { LookAgain } from '@/app/_ui/look-again'
import { TimeLeft } from '@/app/_ui/time-left'
import { BOOK } from '@/app/(shop)/_say/book'
import { BOOKING } from '@/app/(shop)/_say/booking'
import { TermsText } from '@/app/(shop)/_terms/terms-text'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { type Paying, visitOf } from '@/lib/booking/paying'
import { LOCALES } from '@/lib/language'
import { formatMoney } from '@/lib/money'
import { formatTime } from '@/lib/period'
import { LastTry } from './last-try'
import { MoreTime } from './more-time'
import { PayForm } from './pay-form'

type ToPayProps = {
  booking: WholeBooking
  paying: Extract<Paying, { kind: 'unpaid' }>
  at: Date
  path: string
  declinedAt: Date | null
}

/** The gear is kept and waits for the money: how much, how long still, and how the last try ended. */
export function ToPay({ booking, paying, at, path, declinedAt }: ToPayProps) {
  const language = useLanguage()
  const { toPay: say } = BOOKING[language]
  const { currency, holdUntil, rentMinor, depositMinor, location } = booking
  const { payment, lastTry } = paying
  const visit = visitOf(booking, payment)
  const minor = visit.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const isLater = !visit.some(({ lines }) => lines.some(({ purpose }) => purpose === 'DEPOSIT'))
  const total = { minor, currency }
  const unread = booking.termsAcceptedAt === null
  return (
    <Card tone="waiting" title={say.title}>
      <LastTry lastTry={lastTry} payment={payment} declinedAt={declinedAt} timeZone={location.timeZone} />
      <p>
        {holdUntil
          ? say.keptUntil(
              <>
                <strong>{formatTime(holdUntil, location.timeZone, LOCALES[language])}</strong>{' '}
                <TimeLeft
                  key={holdUntil.toISOString()}
                  seconds={(holdUntil.getTime() - at.getTime()) / 1000}
                />
              </>,
            )
          : say.kept}{' '}
        {say.approve(
          <Amount {...total} className="font-semibold" />,
          <Amount minor={rentMinor} currency={currency} />,
          depositMinor > 0 && <Amount minor={depositMinor} currency={currency} />,
          isLater,
        )}
      </p>
      <MoreTime booking={booking} at={at} path={path} />
      {unread && (
        <Disclosure summary={BOOK[language].termsVersion(booking.termsVersion)}>
          <TermsText text={booking.termsText} />
        </Disclosure>
      )}
      <PayForm
        path={path}
        paymentId={payment.id}
        say={{ pay: say.pay(formatMoney(total, LOCALES[language])), opening: say.opening }}
        unread={unread ? { hash: booking.termsHash, accept: BOOK[language].form.accept } : null}
      />
      {payment.gatewayRef && (
        <p className="text-sm text-ink-soft">
          {say.paidAlready(
            /* An ordinary link: following it asks the gateway, so it must not be fetched ahead. */
            <a href={`${path}/return`} className="link">
              {say.askBank}
            </a>,
          )}
        </p>
      )}
      {/* Whoever is reading the terms is not interrupted. */}
      {!unread && <LookAgain everySeconds={10} />}
    </Card>
  )
}
