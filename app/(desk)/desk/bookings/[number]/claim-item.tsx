import { Amount } from '@/app/_ui/amount'
import { Link } from '@/app/_ui/link'
import { Instant } from '@/app/_ui/period'
import { StateTag } from '@/app/_ui/tag'
import { ATTEMPT_FATES } from '@/app/_words/attempts'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { receiptNumber } from '@/lib/receipt/receipt'
import { sendPaymentLink } from './actions'
import { isPaidByLink } from './capture-outcome'
import { DeedForm } from './deed-form'
import type { DepositClaim } from './deposit-view'

type Props = { booking: WholeBooking; claim: DepositClaim; names: Map<string, string>; mayAsk: boolean }

/** One time that staff asked for part of the deposit: why, what they wrote and photographed, and what came of it. */
export function ClaimItem({ booking, claim, names, mayAsk }: Props) {
  const { number, currency, location, receipts } = booking
  const receipt = receipts.find(({ depositCaptureId }) => depositCaptureId === claim.id)
  // The last one is asked about on top of the page.
  const isLast = claim.id === booking.deposit?.captures.at(-1)?.id
  const canAsk = mayAsk && !isLast && claim.attempt?.fate === 'DECLINED' && !claim.askedPaymentId
  return (
    <li className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="font-semibold">
          <Amount minor={claim.amountMinor} currency={currency} /> for{' '}
          {claim.reason === 'DAMAGE' ? 'damage' : 'a late return'}
        </p>
        <ClaimTag booking={booking} claim={claim} />
      </div>
      <p className="text-sm text-ink-soft">
        <Instant at={claim.createdAt} timeZone={location.timeZone} /> ·{' '}
        {names.get(claim.actorId) ?? 'Somebody who works here'} ·{' '}
        {claim.vatRateBp > 0 ? `${claim.vatRateBp / 100} % VAT` : 'outside the scope of VAT'}
        {receipt && (
          <>
            {' · '}
            <Link href={`/desk/bookings/${number}/receipts/${receipt.id}`} className="link">
              {receiptNumber(receipt)}
            </Link>
          </>
        )}
      </p>
      {claim.note && <p className="text-sm whitespace-pre-line wrap-anywhere">“{claim.note}”</p>}
      {claim.photos.length > 0 && <Photos number={number} photos={claim.photos} />}
      {canAsk && (
        <DeedForm action={sendPaymentLink.bind(null, number, claim.id)} tone="quiet" size="small">
          Send a payment link
        </DeedForm>
      )}
    </li>
  )
}

function ClaimTag({ booking, claim }: Pick<Props, 'booking' | 'claim'>) {
  const fate = claim.attempt?.fate ?? 'DONE'
  if (claim.askedPaymentId) {
    return isPaidByLink(booking, claim) ? (
      <StateTag tone="ok">Declined, then paid by link</StateTag>
    ) : (
      <StateTag tone="neutral">Declined, payment link sent</StateTag>
    )
  }
  if (fate === 'DONE') return <StateTag tone="ok">{claim.attemptId ? 'Captured' : 'Kept'}</StateTag>
  const tone = fate === 'DECLINED' ? 'attention' : fate === 'REFUSED' ? 'problem' : 'neutral'
  return <StateTag tone={tone}>{ATTEMPT_FATES.en[fate]}</StateTag>
}

type PhotosProps = { number: string; photos: DepositClaim['photos'] }

const Photos = ({ number, photos }: PhotosProps) => (
  <ul className="flex flex-wrap gap-2">
    {photos.map(({ id }, at) => (
      <li key={id}>
        <a href={`/desk/bookings/${number}/photos/${id}`} target="_blank" rel="noreferrer">
          {/* biome-ignore lint/performance/noImgElement: private pictures must not pass through a shared cache. */}
          <img
            src={`/desk/bookings/${number}/photos/${id}`}
            alt={`Damage, ${at + 1} of ${photos.length}; opens in full`}
            width={96}
            height={72}
            loading="lazy"
            className="h-18 w-24 rounded-control border border-line object-cover"
          />
        </a>
      </li>
    ))}
  </ul>
)
