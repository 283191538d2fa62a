import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { ContactPath } from '@/app/_ui/contact'
import { LookAgain } from '@/app/_ui/look-again'
import { Instant } from '@/app/_ui/period'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { formatHoursOn } from '@/lib/inventory/opening'
import { IN_FLIGHT } from '@/lib/payment/attempt'
import { leftOf } from '@/lib/payment/left-of-deposit'
import { receiptNumber } from '@/lib/receipt/receipt'

type Claim = NonNullable<WholeBooking['deposit']>['captures'][number]
type Props = { booking: WholeBooking; path: string }

/** What was taken from the deposit: how much, why, with photos, and how to object. */
export function DepositCaptures({ booking, path }: Props) {
  const { deposit, currency, location } = booking
  if (!deposit || deposit.captures.length === 0) return null
  const isOpen = deposit.captures.some(({ attempt }) => attempt && IN_FLIGHT.includes(attempt.fate))
  return (
    <Card title="Taken from the deposit" id="deposit">
      <ul className="grid gap-5">
        {deposit.captures.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} booking={booking} path={path} />
        ))}
      </ul>
      <p className="border-t border-line pt-4">
        The deposit was <Amount minor={deposit.limitMinor} currency={currency} />;{' '}
        <Amount minor={leftOf(deposit)} currency={currency} className="font-semibold" /> of it{' '}
        {deposit.ending === 'REFUND' ? 'are left to be paid back' : 'have not been taken'}.
      </p>
      <div className="grid gap-2 rounded-control bg-sunken p-4">
        <p className="font-semibold">You do not agree?</p>
        <p>
          Write to us or call us, best within 14 days of the receipt, and mention {booking.number}. We show
          you what the amount is made of, and pay back what we cannot explain.
        </p>
        <ContactPath
          contact={{
            phone: location.phone,
            email: location.email,
            hours: formatHoursOn(location, deposit.captures.at(-1)!.createdAt) ?? 'See opening hours',
          }}
        />
      </div>
      {isOpen && <LookAgain everySeconds={2} />}
    </Card>
  )
}

function ClaimItem({ claim, booking, path }: Props & { claim: Claim }) {
  const { currency, location, receipts } = booking
  const { id, amountMinor, reason, note, photos, createdAt } = claim
  const receipt = receipts.find(({ depositCaptureId }) => depositCaptureId === id)
  return (
    <li className="grid gap-2">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{reason === 'DAMAGE' ? 'Damage to the gear' : 'Late return'}</span>
        <Amount minor={amountMinor} currency={currency} className="font-semibold" />
      </p>
      <p className="text-sm text-ink-soft">
        <Instant at={createdAt} timeZone={location.timeZone} year /> · {fateInWords(claim)}
        {receipt && (
          <>
            {' · '}
            <a href={`${path}/receipts/${receipt.id}`} className="link">
              Receipt {receiptNumber(receipt)}
            </a>
          </>
        )}
      </p>
      {note && <p className="whitespace-pre-line wrap-anywhere">{note}</p>}
      {photos.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {photos.map((photo, index) => (
            <li key={photo.id}>
              <a href={`${path}/photos/${photo.id}`} target="_blank" rel="noreferrer">
                {/* biome-ignore lint/performance/noImgElement: private pictures must not pass through a shared cache. */}
                <img
                  src={`${path}/photos/${photo.id}`}
                  alt={`Damage, ${index + 1} of ${photos.length}; opens in full`}
                  width={128}
                  height={96}
                  loading="lazy"
                  className="h-24 w-32 rounded-control border border-line object-cover"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function fateInWords({ attempt }: Claim): string {
  if (!attempt || attempt.fate === 'DONE') return 'taken'
  if (IN_FLIGHT.includes(attempt.fate)) return 'we are asking the bank'
  return 'your bank said no, nothing was taken'
}
