import { ClaimOutcome } from '@/app/_claims/claim-outcome'
import { Amount } from '@/app/_ui/amount'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { wordsHere } from '@/app/_ui/language/words-here'
import { Day, Instant } from '@/app/_ui/period'
import { CLAIM } from '@/app/(shop)/_say/claim'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { isUndecided } from '@/lib/claim/claim'
import { findClaims } from '@/lib/claim/find-claims'

type Props = { booking: WholeBooking; path: string }

/** What is claimed for damage, until when it can be answered, and the way there. */
export async function ClaimCard({ booking, path }: Props) {
  const claim = (await findClaims(booking.id)).at(-1)
  if (!claim) return null
  const { timeZone } = booking.location
  const isAsked = claim.state === 'NOTIFIED'
  const say = await wordsHere(CLAIM)
  const claimed = <Amount minor={claim.claimedMinor} currency={claim.currency} className="font-semibold" />
  return (
    <Card title={say.titles[claim.state]} tone={isAsked ? 'waiting' : 'plain'} id="claim">
      {isUndecided(claim.state) ? (
        <p>
          {isAsked
            ? say.asked(claimed, <Instant at={claim.answerUntil} timeZone={timeZone} year />)
            : say.deciding(claimed, <Day at={claim.decideUntil} timeZone={timeZone} />)}
        </p>
      ) : (
        <ClaimOutcome claim={claim} timeZone={timeZone} />
      )}
      <div>
        <ButtonLink tone={isAsked ? 'signal' : 'quiet'} href={`${path}/claim`}>
          {isAsked ? say.answer : say.see}
        </ButtonLink>
      </div>
    </Card>
  )
}
