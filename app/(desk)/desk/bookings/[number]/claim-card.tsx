import { ClaimClocks } from '@/app/_claims/claim-clocks'
import { ClaimOutcome } from '@/app/_claims/claim-outcome'
import { CLAIM_STATES } from '@/app/_claims/claim-states'
import { Amount } from '@/app/_ui/amount'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Day } from '@/app/_ui/period'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { isUndecided } from '@/lib/claim/claim'
import { findClaims } from '@/lib/claim/find-claims'
import type { Duty } from '@/lib/people/duty'
import { depositFor } from './claim/deposit-for'

type Props = { booking: WholeBooking; duties: Duty[]; at: Date }

/** The latest claim of a booking with both clocks: the renter's to answer, and the deposit's. */
export async function ClaimCard({ booking, duties, at }: Props) {
  const claim = (await findClaims(booking.id)).at(-1)
  if (!claim) return null
  const { timeZone } = booking.location
  const { leftMinor, ends } = depositFor(booking, at)
  const isOpen = isUndecided(claim.state)
  return (
    <Card title="Damage claim" tone={isOpen ? 'waiting' : 'plain'} id="claim">
      <p>
        <Amount
          minor={claim.decidedMinor ?? claim.claimedMinor}
          currency={claim.currency}
          className="font-semibold"
        />
        , {CLAIM_STATES.en[claim.state].toLowerCase()}.
      </p>
      <ClaimClocks claim={claim} timeZone={timeZone} to="staff" />
      {isOpen ? (
        <p className="text-sm text-ink-soft">
          {leftMinor === 0 ? (
            'Nothing of the deposit can be taken: what is decided is asked for by link.'
          ) : (
            <>
              <Amount minor={leftMinor} currency={claim.currency} /> of the deposit can be taken
              {ends && (
                <>
                  {' '}
                  until <Day at={ends} timeZone={timeZone} />
                </>
              )}
              .
            </>
          )}
        </p>
      ) : (
        <ClaimOutcome claim={claim} timeZone={timeZone} />
      )}
      {duties.includes('deposits') ? (
        <div>
          <ButtonLink
            tone={isOpen && claim.state !== 'NOTIFIED' ? 'signal' : 'quiet'}
            href={`/desk/bookings/${booking.number}/claim`}
          >
            {isOpen && claim.state !== 'NOTIFIED' ? 'Decide the claim' : 'Open the claim'}
          </ButtonLink>
        </div>
      ) : (
        isOpen && <p className="font-medium">Somebody with the duty Deposits decides about it.</p>
      )}
    </Card>
  )
}
