import { useLanguage } from '#language'
import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { useWords } from '@/app/_ui/language/use-words'
import { LookAgain } from '@/app/_ui/look-again'
import { Notice } from '@/app/_ui/notice'
import { Day, Instant } from '@/app/_ui/period'
import { BOOKING } from '@/app/(shop)/_say/booking'
import { DEPOSIT } from '@/app/(shop)/_say/deposit'
import { askedDeposit } from '@/lib/booking/asked-deposit'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { isUnderWay } from '@/lib/booking/paying'
import { LOCALES } from '@/lib/language'
import { formatMoney } from '@/lib/money'
import { readPlan } from '@/lib/payment/deposit-plan'
import { PayForm } from './pay-form'

type Props = { booking: WholeBooking; path: string; at: Date }

/** A deposit that is approved by itself: to be approved now, or when the renter will be asked for it. */
export function AskedDeposit(props: Props) {
  const payment = askedDeposit(props.booking)
  return payment ? <Asked {...props} payment={payment} /> : <Planned {...props} />
}

type AskedProps = Props & { payment: NonNullable<ReturnType<typeof askedDeposit>> }

function Asked({ booking, path, payment }: AskedProps) {
  const language = useLanguage()
  const { asked: say } = DEPOSIT[language]
  const { status, toPay } = BOOKING[language]
  const { deposit, fromAt, location, currency } = booking
  if (isUnderWay(payment)) {
    return (
      <Notice title={status.askingTitle} announce>
        <p>{say.asking}</p>
        <LookAgain everySeconds={2} />
      </Notice>
    )
  }
  const money = { minor: payment.amountMinor, currency }
  const amount = <Amount {...money} className="font-semibold" />
  const isAnew = deposit?.paymentLineId !== null
  return (
    <Card tone="waiting" id="approve" title={isAnew ? say.titleAnew : say.title}>
      <p>
        {isAnew ? say.anew(amount) : say.before(amount, <Instant at={fromAt} timeZone={location.timeZone} />)}{' '}
        {say.noPayment}
      </p>
      <PayForm
        path={path}
        paymentId={payment.id}
        say={{ pay: say.button(formatMoney(money, LOCALES[language])), opening: toPay.opening }}
      />
      {payment.gatewayRef && (
        <p className="text-sm text-ink-soft">
          {say.already(
            /* An ordinary link: following it asks the gateway, so it must not be fetched ahead. */
            <a href={`${path}/return`} className="link">
              {toPay.askBank}
            </a>,
          )}
        </p>
      )}
      <LookAgain everySeconds={10} />
    </Card>
  )
}

/** What is still to come, so that a link in the mail is no surprise. */
function Planned({ booking, at }: Props) {
  const { asked: say } = useWords(DEPOSIT)
  const { deposit, location, currency, state } = booking
  if (!deposit || deposit.endedAt || !['CONFIRMED', 'OUT'].includes(state)) return null
  const amount = <Amount minor={deposit.limitMinor} currency={currency} className="font-semibold" />
  if (!deposit.paymentLineId && deposit.secureAt) {
    return (
      <Notice title={say.laterTitle}>
        <p>{say.later(<Instant at={deposit.secureAt} timeZone={location.timeZone} year />, amount)}</p>
      </Notice>
    )
  }
  const next = readPlan(deposit.plan)?.renewAt.find((instant) => instant > at)
  if (!next) return null
  return (
    <Notice title={say.longTitle}>
      <p>{say.long(<Day at={next} timeZone={location.timeZone} />, amount)}</p>
    </Notice>
  )
}
