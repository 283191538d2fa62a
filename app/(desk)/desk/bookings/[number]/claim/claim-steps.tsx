import { Card } from '@/app/_ui/card'
import { Disclosure } from '@/app/_ui/disclosure'
import { Notice } from '@/app/_ui/notice'
import { Day } from '@/app/_ui/period'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { mayStep } from '@/lib/claim/claim'
import type { ClaimRow } from '@/lib/claim/find-claims'
import { neededUntil } from '@/lib/claim/needed-until'
import { acceptHere, decideIt, letItGo, takeUnderObjection } from './actions'
import { DecideForm } from './decide-form'
import { depositFor } from './deposit-for'
import { SmallForm } from './small-form'

type Props = { booking: WholeBooking; claim: ClaimRow; at: Date }

/** What can be done about a claim that nobody has had the last word about. */
export function ClaimSteps({ booking, claim, at }: Props) {
  const { number } = booking
  const deposit = depositFor(booking, at)
  return (
    <>
      <EndsEarly {...{ booking, claim, at }} ends={deposit.ends} />
      {mayStep(claim.state, 'decide') && (
        <Card title="Decide it" tone="waiting">
          <DecideForm
            action={decideIt.bind(null, number)}
            items={claim.items.map(({ id, description, claimedMinor, agreedMinor }) => ({
              ...{ id, description, claimedMinor, agreedMinor },
            }))}
            currency={claim.currency}
            deposit={deposit}
          />
        </Card>
      )}
      {mayStep(claim.state, 'accept') && (
        <Card title="Is the renter here?">
          <p>Turn the screen round. Accepted here, it is collected at once.</p>
          <SmallForm
            action={acceptHere.bind(null, number)}
            field={{ name: 'name', label: 'Name of whoever accepts it' }}
            button="I accept what is listed"
            pending="Writing it down …"
            tone="primary"
          />
        </Card>
      )}
      <Disclosure summary="Let it go">
        <SmallForm
          action={letItGo.bind(null, number)}
          field={{ name: 'reason', label: 'Why', hint: 'The renter reads it.' }}
          button="Let the claim go"
          pending="Letting it go …"
        />
      </Disclosure>
    </>
  )
}

/** The authorization ends before the renter has to have answered: what that means, and the one thing that can be done. */
function EndsEarly({ booking, claim, at, ends }: Props & { ends: Date | null }) {
  const { timeZone } = booking.location
  if (claim.underObjectionAt)
    return (
      <Notice title="Taken under objection">
        It was taken from the deposit before the decision. What is not upheld goes back by itself.
      </Notice>
    )
  if (!ends || ends > neededUntil(claim, at)) return null
  return (
    <Notice tone="attention" title="The authorization ends before the answer">
      <p>
        The deposit can be taken until <Day at={ends} timeZone={timeZone} />, and the renter may answer until{' '}
        <Day at={claim.answerUntil} timeZone={timeZone} />. The clock asks for a new approval in time. If
        nobody gives it, what is decided is asked for by link.
      </p>
      <Disclosure summary="Take it now, under objection">
        <p>
          The claimed amount is taken before the renter has answered. They may dispute it with their bank, and
          whatever you do not uphold goes back by itself. Only where your terms allow it.
        </p>
        <SmallForm
          action={takeUnderObjection.bind(null, booking.number)}
          button="Take it under objection"
          pending="Asking the bank …"
          tone="danger"
        />
      </Disclosure>
    </Notice>
  )
}
