import { Amount } from '@/app/_ui/amount'
import { ButtonLink } from '@/app/_ui/button'
import { LookAgain } from '@/app/_ui/look-again'
import { Notice } from '@/app/_ui/notice'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { Paying } from '@/lib/booking/paying'
import { bookAgainHref } from './book-again'

type LapsedProps = { booking: WholeBooking; paying: Extract<Paying, { kind: 'lapsed' }> }

/** The dates went back to others, and what became of money that came too late. */
export function Lapsed({ booking, paying: { money, amountMinor } }: LapsedProps) {
  const amount = <Amount minor={amountMinor} currency={booking.currency} className="font-semibold" />
  const again = <ButtonLink href={bookAgainHref(booking)}>See if it is still free</ButtonLink>
  if (money === 'none') {
    return (
      <Notice title="This booking has lapsed" action={again}>
        <p>It was not paid in time, so the gear is free for others again. Nothing was taken from you.</p>
      </Notice>
    )
  }
  return (
    <Notice title="The payment came too late" action={money !== 'going-back' && again}>
      <p>The time to pay had run out, and by then somebody else had the gear. We are sorry.</p>
      {money === 'released' && (
        <p>
          Your bank had approved {amount}. Nothing of it was taken, and we have let all of it go. Some banks
          need a few days to show that.
        </p>
      )}
      {money === 'refunded' && (
        <p>
          {amount} was paid, and we have paid all of it back. It can take a few bank days until you see it;
          the receipt is below.
        </p>
      )}
      {money === 'going-back' && (
        <>
          <p>{amount} is on its way back to you by itself. You need not do anything.</p>
          <LookAgain everySeconds={5} />
        </>
      )}
    </Notice>
  )
}
