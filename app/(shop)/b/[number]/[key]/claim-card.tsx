import { ClaimOutcome } from '@/app/_claims/claim-outcome'
import { Amount } from '@/app/_ui/amount'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Day, Instant } from '@/app/_ui/period'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { isUndecided } from '@/lib/claim/claim'
import { type ClaimRow, findClaims } from '@/lib/claim/find-claims'

type Props = { booking: WholeBooking; path: string }

/** What is claimed for damage, until when it can be answered, and the way there. */
export async function ClaimCard({ booking, path }: Props) {
  const claim = (await findClaims(booking.id)).at(-1)
  if (!claim) return null
  const { timeZone } = booking.location
  const isAsked = claim.state === 'NOTIFIED'
  return (
    <Card title={TITLES[claim.state]} tone={isAsked ? 'waiting' : 'plain'} id="claim">
      {isUndecided(claim.state) ? (
        <p>
          We think you answer for{' '}
          <Amount minor={claim.claimedMinor} currency={claim.currency} className="font-semibold" />.{' '}
          {isAsked ? (
            <>
              Nothing is decided before you have answered: until{' '}
              <Instant at={claim.answerUntil} timeZone={timeZone} year /> you can accept it, object, or accept
              some of it.
            </>
          ) : (
            <>
              We look at all of it again and write to you, at the latest by{' '}
              <Day at={claim.decideUntil} timeZone={timeZone} />; what is not decided by then is over.
            </>
          )}
        </p>
      ) : (
        <ClaimOutcome claim={claim} timeZone={timeZone} />
      )}
      <div>
        <ButtonLink tone={isAsked ? 'signal' : 'quiet'} href={`${path}/claim`}>
          {isAsked ? 'Look at it and answer' : 'See what it is for'}
        </ButtonLink>
      </div>
    </Card>
  )
}

const TITLES: Record<ClaimRow['state'], string> = {
  NOTIFIED: 'Damage: we need your answer',
  ACCEPTED: 'Damage: you accepted',
  OBJECTED: 'Damage: we look at your objection',
  UNANSWERED: 'Damage: being decided',
  DECIDED: 'Damage: decided',
  WITHDRAWN: 'Damage: let go',
  LAPSED: 'Damage: over',
}
