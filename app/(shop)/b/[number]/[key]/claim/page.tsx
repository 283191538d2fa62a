import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClaimClocks } from '@/app/_claims/claim-clocks'
import { ClaimItems } from '@/app/_claims/claim-items'
import { ClaimOutcome } from '@/app/_claims/claim-outcome'
import { ClaimPhotos } from '@/app/_claims/claim-photos'
import { requireBooking } from '@/app/_session/require-booking'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { isUndecided, mayStep } from '@/lib/claim/claim'
import { type ClaimRow, findClaims } from '@/lib/claim/find-claims'
import { now } from '@/lib/clock'
import { formatMoney } from '@/lib/money'
import { AcceptClaim, ObjectForm } from './answer-forms'

type Props = { params: Promise<{ number: string; key: string }> }

export const metadata: Metadata = { title: 'Damage', robots: { index: false, follow: false } }

/** What the renter is to answer for, item by item, and their answer. */
export default async function ClaimPage({ params }: Props) {
  const { number, key } = await params
  const { booking } = await requireBooking(number, key)
  const claim = (await findClaims(booking.id)).at(-1) ?? notFound()
  const path = `/b/${number}/${key}`
  const which = { number, bookingKey: key, claimId: claim.id }
  const mayObject = mayStep(claim.state, 'object') && claim.answerUntil > (await now())
  return (
    <div className="grid max-w-3xl grid-cols-1 gap-6">
      <PageHead title="Damage to the gear" lead={`Booking ${booking.number}`} />
      <Card title={isUndecided(claim.state) ? 'What we ask for' : 'What it was about'}>
        <ClaimClocks claim={claim} timeZone={booking.location.timeZone} to="renter" />
        <ClaimItems claim={claim} base={path} to="renter" />
        {claim.note && <p className="whitespace-pre-line wrap-anywhere">{claim.note}</p>}
        <ClaimPhotos photos={claim.photos} part="DAMAGE" base={path} of="Damage" />
      </Card>
      {claim.answeredAt && <Said claim={claim} path={path} />}
      {!isUndecided(claim.state) && <Ended claim={claim} timeZone={booking.location.timeZone} />}
      {mayStep(claim.state, 'accept') && (
        <Card title="If you agree">
          <p>
            It is taken from your deposit as far as that reaches, at once, and you get a receipt. For what is
            above it you get a link to pay.
          </p>
          <AcceptClaim
            {...which}
            label={`Accept ${formatMoney({ minor: claim.claimedMinor, currency: claim.currency })}`}
          />
        </Card>
      )}
      {isUndecided(claim.state) && !claim.answeredAt && !mayObject && (
        <Card title="The time to object is over">
          <p>
            A person decides on what we have, and writes to you why. Is there something we should know? Answer
            the letter, or call us.
          </p>
        </Card>
      )}
      {mayObject && (
        <Card title="If you do not agree, or not with all of it">
          <ObjectForm
            {...which}
            currency={claim.currency}
            items={claim.items.map(({ id, description, claimedMinor }) => ({
              id,
              description,
              claimedMinor,
            }))}
          />
        </Card>
      )}
      <div>
        <ButtonLink href={path} tone="quiet">
          Back to the booking
        </ButtonLink>
      </div>
    </div>
  )
}

const Said = ({ claim, path }: { claim: ClaimRow; path: string }) => (
  <Card title={claim.state === 'ACCEPTED' ? 'You accepted it' : 'What you answered'}>
    {claim.answerNote && <p className="whitespace-pre-line wrap-anywhere">{claim.answerNote}</p>}
    <ClaimPhotos photos={claim.photos} part="ANSWER" base={path} of="Your photo" />
    {isUndecided(claim.state) && <p>We have it. A person looks at all of it again and writes to you.</p>}
    {claim.state === 'ACCEPTED' && <p>Thank you. Nothing more is asked for it than what stands below.</p>}
  </Card>
)

const Ended = ({ claim, timeZone }: { claim: ClaimRow; timeZone: string }) => (
  <Card title="What came of it">
    {claim.decisionNote && <p className="whitespace-pre-line wrap-anywhere">{claim.decisionNote}</p>}
    <ClaimOutcome claim={claim} timeZone={timeZone} />
  </Card>
)
