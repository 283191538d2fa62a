import Link from 'next/link'
import { Amount } from '@/app/_ui/amount'
import { Disclosure } from '@/app/_ui/disclosure'
import { Day, Instant } from '@/app/_ui/period'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { BookingPayment } from '@/lib/booking/paying'
import { SELLER } from '@/lib/seller'

type BankWordsProps = { booking: WholeBooking; payment: BookingPayment; at: Date }

/** What the renter's bank shows, and when it is worth calling them. */
export function BankWords(props: BankWordsProps) {
  return (
    <Disclosure summary="What your bank shows">
      {props.payment.methodKind === 'DIRECT' ? <PaidIn {...props} /> : <Approved {...props} />}
      <p>
        <Link href="/help/deposit" className="link">
          How deposits work
        </Link>
      </p>
    </Disclosure>
  )
}

function Approved({ booking, payment, at }: BankWordsProps) {
  const { currency, deposit, rentMinor, location } = booking
  // Approved apart from the rent, so that taking the rent has not touched it.
  const isAside = Boolean(deposit?.guaranteedUntil && deposit.guaranteedUntil > at && !deposit.endedAt)
  const total = <Amount minor={payment.authorizedMinor} currency={currency} />
  const rent = <Amount minor={rentMinor} currency={currency} />
  return (
    <>
      <p>
        First your bank shows {total} as approved; many banks call that pending or blocked. Right after it we
        take the rent, {rent}, so a payment of {rent} appears at once.
      </p>
      <p>
        {!isAside && 'From then on nothing more is blocked as a rule. '}Depending on the time and on your bank
        it can take some days before both amounts are brought up to date.
      </p>
      <p>
        Does your bank still show {total} or the rest of it after two or three bank days? Then please ask your
        bank: we do not block it.
      </p>
      {isAside && deposit?.guaranteedUntil && (
        <p>
          The deposit of <Amount minor={deposit.limitMinor} currency={currency} /> is approved apart from the
          rent. Your bank keeps it aside until{' '}
          <Day at={deposit.guaranteedUntil} timeZone={location.timeZone} /> and may show it as pending until
          then.
        </p>
      )}
      {!isAside && deposit?.capturableUntil && !deposit.endedAt && (
        <p>
          That the deposit has vanished from your account does not mean that it is over: until{' '}
          <Day at={deposit.capturableUntil} timeZone={location.timeZone} /> we can still take what you
          approved, if the gear was damaged or late.
        </p>
      )}
      <ForTheBank booking={booking} payment={payment} />
    </>
  )
}

function PaidIn({ booking, payment }: BankWordsProps) {
  const { currency, deposit, rentMinor } = booking
  const goingBack = payment.refunds.filter(({ state }) => state === 'PENDING')
  return (
    <>
      <p>
        With {payment.methodLabel} an amount cannot only be approved. So{' '}
        <Amount minor={payment.capturedMinor} currency={currency} /> really left your account: the rent of{' '}
        <Amount minor={rentMinor} currency={currency} />
        {deposit && (
          <>
            {' '}
            and the deposit of <Amount minor={deposit.limitMinor} currency={currency} />
          </>
        )}
        .
      </p>
      {deposit && (
        <p>
          When the gear is back, we pay back what is left of the deposit the same way. It is yours all along:
          on the receipt it is no sale. After we have sent it, banks need one to three days to show it.
        </p>
      )}
      {goingBack.length > 0 && (
        <p>
          <Amount
            minor={goingBack.reduce((sum, { amountMinor }) => sum + amountMinor, 0)}
            currency={currency}
          />{' '}
          are on their way back to you now.
        </p>
      )}
      <ForTheBank booking={booking} payment={payment} />
    </>
  )
}

/** What somebody at the bank needs to find it: dates, amounts and the reference, to read out on the phone. */
function ForTheBank({ booking, payment }: Omit<BankWordsProps, 'at'>) {
  const { currency, location } = booking
  const { authorizedAt, authorizedMinor, captures, refunds, gatewayRef } = payment
  const zone = { timeZone: location.timeZone, year: true }
  return (
    <div className="grid gap-1 rounded-control bg-sunken p-3 text-sm">
      <p className="font-semibold">To tell your bank</p>
      <ul className="grid gap-1">
        {authorizedAt && payment.methodKind !== 'DIRECT' && (
          <li>
            <Instant at={authorizedAt} {...zone} />: <Amount minor={authorizedMinor} currency={currency} />{' '}
            approved for {SELLER.name}
          </li>
        )}
        {captures.map(({ id, capturedAt, amountMinor }) => (
          <li key={id}>
            <Instant at={capturedAt} {...zone} />: <Amount minor={amountMinor} currency={currency} /> taken
          </li>
        ))}
        {refunds.map(({ id, refundedAt, amountMinor, state }) => (
          <li key={id}>
            <Instant at={refundedAt} {...zone} />: <Amount minor={amountMinor} currency={currency} />{' '}
            {state === 'DONE'
              ? 'paid back'
              : state === 'PENDING'
                ? 'on its way back'
                : 'could not be paid back yet'}
          </li>
        ))}
        {gatewayRef && (
          <li>
            Reference <code className="wrap-anywhere">{gatewayRef}</code>
          </li>
        )}
      </ul>
    </div>
  )
}
