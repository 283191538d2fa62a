import { Notice } from '@/app/_ui/notice'
import { Day } from '@/app/_ui/period'
import type { DepositView } from '@/app/(desk)/desk/bookings/[number]/deposit-view'

type Props = { view: DepositView; renter: string; timeZone: string }

/** What the bank may do with the request, before it is sent: nothing here is promised that only a bank can keep. */
export function BankNote({ view, renter, timeZone }: Props) {
  const { isPaidIn, method, guaranteeEnded, guaranteedUntil, capturableUntil } = view
  if (isPaidIn) {
    return (
      <Notice title="No bank is asked">
        The deposit was really paid with {method}. What you keep stays with us at once; the rest is paid back
        when you say so on the page of the booking.
      </Notice>
    )
  }
  return (
    <Notice title="What the bank will do">
      <ul className="grid gap-1 font-medium">
        {guaranteedUntil && (
          <li>
            {guaranteeEnded ? 'The guarantee ended on' : 'The bank guarantees the money until'}{' '}
            <Day at={guaranteedUntil} timeZone={timeZone} />
          </li>
        )}
        {capturableUntil && (
          <li>
            Capturable until <Day at={capturableUntil} timeZone={timeZone} />; after that nothing more
          </li>
        )}
      </ul>
      <p>
        {renter} approved the deposit beforehand, so the bank normally carries out a capture
        {guaranteeEnded ? ', but it is not guaranteed' : ''}.
      </p>
      <p>
        With too little on the account it may decline, or leave the balance below zero. If it declines you are
        told at once, and can send a payment link.
      </p>
    </Notice>
  )
}
