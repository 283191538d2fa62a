import { Amount } from '@/app/_ui/amount'
import { useWords } from '@/app/_ui/language/use-words'
import { Notice } from '@/app/_ui/notice'
import { BOOKING } from '@/app/(shop)/_say/booking'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { paidTwice, wayBackOf } from '@/lib/booking/paying'

/** Somebody paid in two tabs: the booking needs the money once, and what came a second time goes back. */
export function PaidTwice({ booking }: { booking: WholeBooking }) {
  const { twice: say } = useWords(BOOKING)
  return paidTwice(booking).map((payment) => (
    <Notice key={payment.id} title={say.title}>
      <p>
        {say.text(
          <Amount minor={payment.authorizedMinor} currency={payment.currency} className="font-semibold" />,
          say.fates[wayBackOf(payment)],
        )}
      </p>
    </Notice>
  ))
}
