import { Amount } from '@/app/_ui/amount'
import type { ClaimRow } from '@/lib/claim/find-claims'

type Props = { claim: ClaimRow; base: string; to: 'renter' | 'staff' }

const PAPERS = { ESTIMATE: 'Estimate', INVOICE: 'Repair invoice' } as const

/** What is claimed, item by item: how much, what the renter says of it, what was decided, and the papers that go with it. */
export function ClaimItems({ claim, base, to }: Props) {
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
            {item.damagePriceId ? 'from the price list' : 'a price of its own'}
            {item.secondMinor !== null && ' · the lower of two estimates'}
          </p>
          <Papers claim={claim} itemId={item.id} document={item.document} base={base} />
          {item.agreedMinor !== null && claim.state !== 'ACCEPTED' && (
            <p className="text-sm">
              {to === 'renter' ? 'You agree to' : 'The renter agrees to'}{' '}
              <Amount minor={item.agreedMinor} currency={currency} />
              {item.answerNote && <>: “{item.answerNote}”</>}
            </p>
          )}
          {item.decidedMinor !== null && claim.state === 'DECIDED' && (
            <p className="text-sm">
              Decided: <Amount minor={item.decidedMinor} currency={currency} className="font-semibold" />
            </p>
          )}
        </li>
      ))}
      <li className="flex items-baseline justify-between gap-4 border-t border-line pt-3 font-semibold">
        <span>
          {decidedMinor === null
            ? 'Claimed in all'
            : claim.state === 'ACCEPTED'
              ? 'Accepted in all'
              : 'Decided in all'}
        </span>
        <Amount minor={decidedMinor ?? claimedMinor} currency={currency} />
      </li>
    </ul>
  )
}

type PapersProps = Omit<Props, 'to'> & { itemId: string; document: ClaimRow['items'][number]['document'] }

function Papers({ claim, itemId, document, base }: PapersProps) {
  const papers = claim.photos.filter(({ claimItemId }) => claimItemId === itemId)
  if (papers.length === 0 || !document) return null
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {papers.map(({ id, mediaType }, at) => (
        <li key={id}>
          <a href={`${base}/photos/${id}`} target="_blank" rel="noreferrer" className="link">
            {PAPERS[document]}
            {papers.length > 1 && ` ${at + 1}`}
            {mediaType === 'application/pdf' && ' (PDF)'}
          </a>
        </li>
      ))}
    </ul>
  )
}
