import { ClaimClocks } from '@/app/_claims/claim-clocks'
import { ClaimItems } from '@/app/_claims/claim-items'
import { ClaimOutcome } from '@/app/_claims/claim-outcome'
import { ClaimPhotos } from '@/app/_claims/claim-photos'
import { CLAIM_PROFILES, CLAIM_STATES } from '@/app/_claims/claim-states'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { isUndecided } from '@/lib/claim/claim'
import type { ClaimRow } from '@/lib/claim/find-claims'
import { ClaimSteps } from './claim-steps'
import { EvidenceCard } from './evidence-card'
import { type Rest, RestCard } from './rest-card'

type Props = {
  booking: WholeBooking
  claim: ClaimRow
  earlier: ClaimRow[]
  base: string
  at: Date
  /** What was asked for by link and is not paid, claim by claim. */
  rests: Rest[]
}

/** One claim as it stands: what, until when, what was said, and what can be done about it. */
export function ClaimView({ booking, claim, earlier, base, at, rests }: Props) {
  const { timeZone } = booking.location
  const { state, profile, note, photos, answerNote, decisionNote } = claim
  const isOpen = isUndecided(state)
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <Card title={CLAIM_STATES.en[state]} tone={isOpen ? 'waiting' : 'plain'}>
        <ClaimClocks claim={claim} timeZone={timeZone} to="staff" />
        <ClaimItems claim={claim} base={base} to="staff" />
        {note && <p className="whitespace-pre-line wrap-anywhere">{note}</p>}
        <ClaimPhotos photos={photos} part="DAMAGE" base={base} of="Damage" />
        {answerNote && (
          <blockquote className="border-l-4 border-line-strong pl-4 whitespace-pre-line wrap-anywhere">
            {answerNote}
          </blockquote>
        )}
        <ClaimPhotos photos={photos} part="ANSWER" base={base} of="From the renter" />
        {decisionNote && (
          <p className="wrap-anywhere">
            <span className="font-semibold">Why: </span>
            {decisionNote}
          </p>
        )}
        {!isOpen && <ClaimOutcome claim={claim} timeZone={timeZone} />}
        <p className="text-sm text-ink-soft">{CLAIM_PROFILES.en[profile].name}</p>
      </Card>
      <div className="grid grid-cols-1 gap-6">
        {isOpen && <ClaimSteps booking={booking} claim={claim} at={at} />}
        {rests.map((rest) => (
          <RestCard key={rest.claim.id} booking={booking} at={at} {...rest} />
        ))}
        {!isOpen && ['RETURNED', 'COMPLETED'].includes(booking.state) && (
          <Card level={3} title="More damage?">
            <div>
              <ButtonLink href={`${base}/claim?new=yes`} tone="quiet" size="small">
                Open another claim
              </ButtonLink>
            </div>
          </Card>
        )}
        {[...earlier, claim].map(({ id }, nth) => (
          <EvidenceCard
            key={id}
            number={booking.number}
            id={id}
            title={earlier.length > 0 ? `Evidence, claim ${nth + 1}` : 'Evidence'}
          />
        ))}
      </div>
    </div>
  )
}
