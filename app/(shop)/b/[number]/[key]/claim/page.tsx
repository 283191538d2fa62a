import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClaimClocks } from '@/app/_claims/claim-clocks'
import { ClaimItems } from '@/app/_claims/claim-items'
import { ClaimOutcome } from '@/app/_claims/claim-outcome'
import { ClaimPhotos } from '@/app/_claims/claim-photos'
import { privatePath } from '@/app/_paths/path-here'
import { requireBooking } from '@/app/_session/require-booking'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { useWords } from '@/app/_ui/language/use-words'
import { wordsHere } from '@/app/_ui/language/words-here'
import { PageHead } from '@/app/_ui/page-head'
import { CLAIM } from '@/app/(shop)/_say/claim'
import { isUndecided, mayStep } from '@/lib/claim/claim'
import { type ClaimRow, findClaims } from '@/lib/claim/find-claims'
import { now } from '@/lib/clock'
import { LOCALES } from '@/lib/language'
import { formatMoney } from '@/lib/money'
import { AcceptClaim, ObjectForm } from './answer-forms'

type Props = { params: Promise<{ number: string; key: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsHere(CLAIM)).name, robots: { index: false, follow: false } }
}

/** What the renter is to answer for, item by item, and their answer. */
export default async function ClaimPage({ params }: Props) {
  const { number, key } = await params
  const { booking } = await requireBooking(number, key)
  const claim = (await findClaims(booking.id)).at(-1) ?? notFound()
  const [language, path] = [await askedLanguage(), await privatePath(number, key)]
  const say = CLAIM[language]
  const money = (minor: number) => formatMoney({ minor, currency: claim.currency }, LOCALES[language])
  const { agreeTo, whyNot, say: about, sayHint, photos, photosHint, sending, send } = say
  const objection = { agreeTo, whyNot, say: about, sayHint, photos, photosHint, sending, send }
  const which = { number, bookingKey: key, claimId: claim.id }
  const mayObject = mayStep(claim.state, 'object') && claim.answerUntil > (await now())
  return (
    <div className="grid max-w-3xl grid-cols-1 gap-6">
      <PageHead title={say.title} lead={say.booking(booking.number)} />
      <Card title={isUndecided(claim.state) ? say.weAsk : say.itWas}>
        <ClaimClocks claim={claim} timeZone={booking.location.timeZone} to="renter" />
        <ClaimItems claim={claim} base={path} to="renter" />
        {claim.note && <p className="whitespace-pre-line wrap-anywhere">{claim.note}</p>}
        <ClaimPhotos photos={claim.photos} part="DAMAGE" base={path} of={say.name} />
      </Card>
      {claim.answeredAt && <Said claim={claim} path={path} />}
      {!isUndecided(claim.state) && <Ended claim={claim} timeZone={booking.location.timeZone} />}
      {mayStep(claim.state, 'accept') && (
        <Card title={say.agreeTitle}>
          <p>{say.agree}</p>
          <AcceptClaim
            {...which}
            say={{ accept: say.accept(money(claim.claimedMinor)), writing: say.writing }}
          />
        </Card>
      )}
      {mayObject && (
        <Card title={say.objectTitle}>
          <ObjectForm
            {...which}
            currency={claim.currency}
            items={claim.items.map(({ id, description, claimedMinor }) => ({
              id,
              description,
              hint: say.agreeHint(money(claimedMinor)),
            }))}
            say={objection}
          />
        </Card>
      )}
      {isUndecided(claim.state) && !claim.answeredAt && !mayObject && (
        <Card title={say.overTitle}>
          <p>{say.over}</p>
        </Card>
      )}
      <div>
        <ButtonLink href={path} tone="quiet">
          {say.back}
        </ButtonLink>
      </div>
    </div>
  )
}

function Said({ claim, path }: { claim: ClaimRow; path: string }) {
  const say = useWords(CLAIM)
  return (
    <Card title={claim.state === 'ACCEPTED' ? say.accepted : say.answered}>
      {claim.answerNote && <p className="whitespace-pre-line wrap-anywhere">{claim.answerNote}</p>}
      <ClaimPhotos photos={claim.photos} part="ANSWER" base={path} of={say.yourPhoto} />
      {isUndecided(claim.state) && <p>{say.haveIt}</p>}
      {claim.state === 'ACCEPTED' && <p>{say.thanks}</p>}
    </Card>
  )
}

const Ended = ({ claim, timeZone }: { claim: ClaimRow; timeZone: string }) => (
  <Card title={useWords(CLAIM).ended}>
    {claim.decisionNote && <p className="whitespace-pre-line wrap-anywhere">{claim.decisionNote}</p>}
    <ClaimOutcome claim={claim} timeZone={timeZone} />
  </Card>
)
