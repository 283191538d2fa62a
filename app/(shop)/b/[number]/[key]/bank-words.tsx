import { companyHere } from '@/app/_company/here'
import { usePath } from '@/app/_paths/use-path'
import { Amount } from '@/app/_ui/amount'
import { Disclosure } from '@/app/_ui/disclosure'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { useWords } from '@/app/_ui/language/use-words'
import { Link } from '@/app/_ui/link'
import { Day, Instant } from '@/app/_ui/period'
import { BOOKING } from '@/app/(shop)/_say/booking'
import { DEPOSIT } from '@/app/(shop)/_say/deposit'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { BookingPayment } from '@/lib/booking/paying'

type BankWordsProps = { booking: WholeBooking; payment: BookingPayment; at: Date }

/** What the renter's bank shows, and when it is worth calling them. */
export function BankWords(props: BankWordsProps) {
  const { bank: say } = useWords(DEPOSIT)
  const go = usePath()
  return (
    <Disclosure summary={say.title}>
      {props.payment.methodKind === 'DIRECT' ? <PaidIn {...props} /> : <Approved {...props} />}
      <p>
        <Link href={go('/help/deposit')} className="link">
          {say.help}
        </Link>
      </p>
    </Disclosure>
  )
}

function Approved({ booking, payment, at }: BankWordsProps) {
  const { bank: say } = useWords(DEPOSIT)
  const { currency, deposit, rentMinor, location } = booking
  const { timeZone } = location
  // Approved apart from the rent, so that taking the rent has not touched it.
  const isAside = Boolean(deposit?.guaranteedUntil && deposit.guaranteedUntil > at && !deposit.endedAt)
  const total = <Amount minor={payment.authorizedMinor} currency={currency} />
  const rent = <Amount minor={rentMinor} currency={currency} />
  return (
    <>
      <p>{say.first(total, rent)}</p>
      <p>
        {!isAside && say.noMore}
        {say.days}
      </p>
      <p>{say.ask(total)}</p>
      {isAside && deposit?.guaranteedUntil && (
        <p>
          {say.aside(
            <Amount minor={deposit.limitMinor} currency={currency} />,
            <Day at={deposit.guaranteedUntil} timeZone={timeZone} />,
          )}
        </p>
      )}
      {!isAside && deposit?.capturableUntil && !deposit.endedAt && (
        <p>{say.notOver(<Day at={deposit.capturableUntil} timeZone={timeZone} />)}</p>
      )}
      <ForTheBank booking={booking} payment={payment} />
    </>
  )
}

function PaidIn({ booking, payment }: BankWordsProps) {
  const { bank: say } = useWords(DEPOSIT)
  const { currency, deposit, rentMinor } = booking
  const money = (minor: number) => <Amount minor={minor} currency={currency} />
  const goingBack = payment.refunds
    .filter(({ state }) => state === 'PENDING')
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  return (
    <>
      <p>
        {say.paidIn(
          payment.methodLabel ?? '',
          money(payment.capturedMinor),
          money(rentMinor),
          deposit && money(deposit.limitMinor),
        )}
      </p>
      {deposit && <p>{say.payBack}</p>}
      {goingBack > 0 && <p>{say.onTheWay(money(goingBack))}</p>}
      <ForTheBank booking={booking} payment={payment} />
    </>
  )
}

/** What somebody at the bank needs to find it: dates, amounts and the reference, to read out on the phone. */
async function ForTheBank({ booking, payment }: Omit<BankWordsProps, 'at'>) {
  const [language, company] = await Promise.all([askedLanguage(), companyHere()])
  const { bank: say } = DEPOSIT[language]
  const { currency, location } = booking
  const { authorizedAt, authorizedMinor, captures, refunds, gatewayRef } = payment
  const zone = { timeZone: location.timeZone, year: true }
  const money = (minor: number) => <Amount minor={minor} currency={currency} />
  return (
    <div className="grid gap-1 rounded-control bg-sunken p-3 text-sm">
      <p className="font-semibold">{say.tell}</p>
      <ul className="grid gap-1">
        {authorizedAt && payment.methodKind !== 'DIRECT' && (
          <li>
            <Instant at={authorizedAt} {...zone} />:{' '}
            {say.approved(money(authorizedMinor), company.name || company.brand)}
          </li>
        )}
        {captures.map(({ id, capturedAt, amountMinor }) => (
          <li key={id}>
            <Instant at={capturedAt} {...zone} />: {say.taken(money(amountMinor))}
          </li>
        ))}
        {refunds.map(({ id, refundedAt, amountMinor, state }) => (
          <li key={id}>
            <Instant at={refundedAt} {...zone} />: {money(amountMinor)}{' '}
            {say.refunds[state === 'DONE' || state === 'PENDING' ? state : 'FAILED']}
          </li>
        ))}
        {gatewayRef && (
          <li>
            {BOOKING[language].reference} <code className="wrap-anywhere">{gatewayRef}</code>
          </li>
        )}
      </ul>
    </div>
  )
}
