import { Amount } from '@/app/_ui/amount'
import { Notice } from '@/app/_ui/notice'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { paidTwice, type WayBack, wayBackOf } from '@/lib/booking/paying'

const WORDS: Record<WayBack, string> = {
  'going-back': 'is on its way back to you by itself.',
  released: 'was never taken: we have let all of it go. Some banks need a few days to show that.',
  refunded: 'has been paid back. It can take a few bank days until you see it.',
}

/** Somebody paid in two tabs: the booking needs the money once, and what came a second time goes back. */
export function PaidTwice({ booking }: { booking: WholeBooking }) {
  return paidTwice(booking).map((payment) => (
    <Notice key={payment.id} title="You paid twice">
      <p>
        Your booking was paid already. The second payment of{' '}
        <Amount minor={payment.authorizedMinor} currency={payment.currency} className="font-semibold" />{' '}
        {WORDS[wayBackOf(payment)]}
      </p>
    </Notice>
  ))
}
