import { Amount } from '@/app/_ui/amount'
import { useWords } from '@/app/_ui/language/use-words'
import type { ClaimRow } from '@/lib/claim/find-claims'
import { CLAIM_WORDS } from './claim-words'

type Props = { claim: ClaimRow; base: string; to: 'renter' | 'staff' }

/** What is claimed, item by item: how much, what the renter says of it, what was decided, and the papers that go with it. */
export function ClaimItems({ claim, base, to }: Props) {
  const say = useWords(CLAIM_WORDS)
  const { items, currency, claimedMinor, decidedMinor } = claim
  return (
    <ul className="grid gap-4">
      {items.map((item) => (
        <li key={item.id} className="grid gap-1">
          <p className="flex items-baseline justify-between gap-4">
            <span className="min-w-0 font-semibold wrap-anywhere">{item.description}</span>
            <Amount minor={item.claimedMinor} currency={currency} className="flex-none font-semibold" />
          </p>
          <p className="text-sm text-ink-soft">
            {item.outing && `${item.outing.asset.code} · `}
            {item.damagePriceId ? say.fromList : say.ownPrice}
            {item.secondMinor !== null && ` · ${say.lowerOfTwo}`}
          </p>
          <Papers claim={claim} itemId={item.id} document={item.document} base={base} />
          {item.agreedMinor !== null && claim.state !== 'ACCEPTED' && (
            <p className="text-sm">
              {to === 'renter' ? say.youAgree : say.agrees}{' '}
              <Amount minor={item.agreedMinor} currency={currency} />
              {item.answerNote && <>: “{item.answerNote}”</>}
            </p>
          )}
          {item.decidedMinor !== null && claim.state === 'DECIDED' && (
            <p className="text-sm">
              {say.decided} <Amount minor={item.decidedMinor} currency={currency} className="font-semibold" />
            </p>
          )}
        </li>
      ))}
      <li className="flex items-baseline justify-between gap-4 border-t border-line pt-3 font-semibold">
        <span>
          {decidedMinor === null
            ? say.claimedInAll
            : claim.state === 'ACCEPTED'
              ? say.acceptedInAll
              : say.decidedInAll}
        </span>
        <Amount minor={decidedMinor ?? claimedMinor} currency={currency} />
      </li>
    </ul>
  )
}

type PapersProps = Omit<Props, 'to'> & { itemId: string; document: ClaimRow['items'][number]['document'] }

function Papers({ claim, itemId, document, base }: PapersProps) {
  const say = useWords(CLAIM_WORDS)
  const papers = claim.photos.filter(({ claimItemId }) => claimItemId === itemId)
  if (papers.length === 0 || !document) return null
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {papers.map(({ id, mediaType }, at) => (
        <li key={id}>
          <a href={`${base}/photos/${id}`} target="_blank" rel="noreferrer" className="link">
            {say.papers[document]}
            {papers.length > 1 && ` ${at + 1}`}
            {mediaType === 'application/pdf' && ' (PDF)'}
          </a>
        </li>
      ))}
    </ul>
  )
}
