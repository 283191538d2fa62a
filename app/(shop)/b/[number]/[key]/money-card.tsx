import { storyOfBooking } from '@/app/_money/story-of-booking'
import { Card } from '@/app/_ui/card'
import { useWords } from '@/app/_ui/language/use-words'
import { MoneyBar } from '@/app/_ui/money-bar'
import { DEPOSIT } from '@/app/(shop)/_say/deposit'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { payingPayment } from '@/lib/booking/paying'
import { BankWords } from './bank-words'
import { DepositClocks } from './deposit-clocks'

/** The money in a picture, and what the renter's own bank will show of it. Nothing was approved: nothing to show. */
export function MoneyCard({ booking, at }: { booking: WholeBooking; at: Date }) {
  const say = useWords(DEPOSIT)
  const payment = payingPayment(booking)
  if (!payment) return null
  return (
    <Card title={say.money}>
      {payment.methodLabel && <p className="text-sm text-ink-soft">{say.paidWith(payment.methodLabel)}</p>}
      {/* The clocks follow in the renter's words: those of the bar are for whoever has to decide about a capture. */}
      <MoneyBar {...storyOfBooking(booking, at)} guaranteedUntil={null} capturableUntil={null} />
      <DepositClocks booking={booking} at={at} />
      <BankWords booking={booking} payment={payment} at={at} />
    </Card>
  )
}
