import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { LookAgain } from '@/app/_ui/look-again'
import { Notice } from '@/app/_ui/notice'
import { Day, Instant } from '@/app/_ui/period'
import { askedDeposit } from '@/lib/booking/asked-deposit'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { isUnderWay } from '@/lib/booking/paying'
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
  const { deposit, fromAt, location, currency } = booking
  if (isUnderWay(payment)) {
    return (
      <Notice title="We are asking the bank" announce>
        <p>The approval of your deposit is on its way. This page shows in a moment how it ended.</p>
        <LookAgain everySeconds={2} />
      </Notice>
    )
  }
  const amount = { minor: payment.amountMinor, currency }
  const isAnew = deposit?.paymentLineId !== null
  return (
    <Card
      tone="waiting"
      id="approve"
      title={isAnew ? 'Your deposit needs a new approval' : 'Approve your deposit'}
    >
      <p>
        {isAnew ? (
          <>
            The approval that your bank gave ends soon, and the gear is still to be looked over. Please
            approve <Amount {...amount} className="font-semibold" /> once more; the earlier approval is let go
            then.
          </>
        ) : (
          <>
            Please approve <Amount {...amount} className="font-semibold" /> with your bank before you pick up
            the gear, <Instant at={fromAt} timeZone={location.timeZone} />. We can hand it out only then.
          </>
        )}{' '}
        It is not a payment: nothing of it is taken unless the gear comes back damaged, incomplete or late.
      </p>
      <PayForm path={path} paymentId={payment.id} label={`Approve ${formatMoney(amount)}`} />
      {payment.gatewayRef && (
        <p className="text-sm text-ink-soft">
          Approved already? This page notices by itself, or{' '}
          {/* An ordinary link: following it asks the gateway, so it must not be fetched ahead. */}
          <a href={`${path}/return`} className="link">
            ask the bank now
          </a>
          .
        </p>
      )}
      <LookAgain everySeconds={10} />
    </Card>
  )
}

/** What is still to come, so that a link in the mail is no surprise. */
function Planned({ booking, at }: Props) {
  const { deposit, location, currency, state } = booking
  if (!deposit || deposit.endedAt || !['CONFIRMED', 'OUT'].includes(state)) return null
  const amount = <Amount minor={deposit.limitMinor} currency={currency} className="font-semibold" />
  if (!deposit.paymentLineId && deposit.secureAt) {
    return (
      <Notice title="Your deposit comes later">
        <p>
          On <Instant at={deposit.secureAt} timeZone={location.timeZone} year /> we send you a link to approve
          the deposit of {amount} with your bank. Please do that before you pick up the gear: we can hand it
          out only then.
        </p>
      </Notice>
    )
  }
  const next = readPlan(deposit.plan)?.renewAt.find((instant) => instant > at)
  if (!next) return null
  return (
    <Notice title="Your rental is longer than an approval lasts">
      <p>
        Around <Day at={next} timeZone={location.timeZone} /> we ask you to approve the deposit of {amount}{' '}
        anew, by link. The earlier approval is let go then.
      </p>
    </Notice>
  )
}
