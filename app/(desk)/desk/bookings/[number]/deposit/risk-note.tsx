import { Notice } from '@/app/_ui/notice'
import { Day } from '@/app/_ui/period'
import type { DepositView } from '@/app/(desk)/desk/bookings/[number]/deposit-view'

type Props = { view: DepositView; renter: string; timeZone: string }

/** What whoever presses the button risks when the bank no longer guarantees the money; right above the button. */
export function RiskNote({ view, renter, timeZone }: Props) {
  const { isPaidIn, guaranteeEnded, guaranteedUntil, guaranteeEndsWithRent } = view
  if (isPaidIn || !guaranteeEnded || !guaranteedUntil) return null
  return (
    <Notice tone="attention" title="The guarantee has ended: what you risk">
      <p>
        Since <Day at={guaranteedUntil} timeZone={timeZone} /> the bank no longer keeps the money aside
        {guaranteeEndsWithRent && '; with this kind of payment that ends when the rent is taken'}. The capture
        may still go through, or be declined.
      </p>
      <p>
        And if {renter} complains to the bank afterwards, the bank usually gives the money back, even when the
        damage is real: a charge that came too late, or above what was still approved, is lost in a dispute.
        Photos, your note and the accepted terms are what helps.
      </p>
    </Notice>
  )
}
