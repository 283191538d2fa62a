import { Amount } from '@/app/_ui/amount'
import { useWords } from '@/app/_ui/language/use-words'
import { Notice } from '@/app/_ui/notice'
import { BOOKING } from '@/app/(shop)/_say/booking'
import { CHANGE } from '@/app/(shop)/_say/change'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { paidTwice, paidWithdrawn, wayBackOf } from '@/lib/booking/paying'

/** Somebody paid in two tabs, or when nothing was asked for any more: what the booking does not need goes back. */
export function PaidTwice({ booking }: { booking: WholeBooking }) {
  const { twice } = useWords(BOOKING)
  const { withdrawn } = useWords(CHANGE)
  const told = [
    ...paidTwice(booking).map((payment) => ({ payment, say: twice })),
    ...paidWithdrawn(booking).map((payment) => ({ payment, say: withdrawn })),
  ]
  return told.map(({ payment, say }) => (
    <Notice key={payment.id} title={say.title}>
      <p>
        {say.text(
          <Amount minor={payment.authorizedMinor} currency={payment.currency} className="font-semibold" />,
          twice.fates[wayBackOf(payment)],
        )}
      </p>
    </Notice>
  ))
}
