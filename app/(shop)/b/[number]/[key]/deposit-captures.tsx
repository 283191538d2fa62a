import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { ContactPath } from '@/app/_ui/contact'
import { LookAgain } from '@/app/_ui/look-again'
import { Instant } from '@/app/_ui/period'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { takenOf } from '@/lib/deposit/deposit'
import { formatHoursOn } from '@/lib/inventory/opening'
import { IN_FLIGHT } from '@/lib/payment/attempt'
import { leftOf } from '@/lib/payment/left-of-deposit'
import { receiptNumber } from '@/lib/receipt/receipt'

type Deposit = NonNullable<WholeBooking['deposit']>
type Claim = Deposit['captures'][number]
type Props = { booking: WholeBooking; path: string }
type CardProps = Props & { at: Date }

/** What was taken from the deposit: how much, why, with photos, and how to object. */
export function DepositCaptures({ booking, path, at }: CardProps) {
  const { deposit, location } = booking
  if (!deposit || deposit.captures.length === 0) return null
  const hours = formatHoursOn(location, at)
  const isOpen = deposit.captures.some(({ attempt }) => attempt && IN_FLIGHT.includes(attempt.fate))
  return (
    <Card title={takenOf(deposit) > 0 ? 'Taken from the deposit' : 'Damage or delay'} id="deposit">
      <ul className="grid gap-5">
        {deposit.captures.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} booking={booking} path={path} />
        ))}
      </ul>
      <p className="border-t border-line pt-4">
        <DepositSum deposit={deposit} />
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
            hours: hours ? `Today ${hours}` : 'Closed today',
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
        <Instant at={createdAt} timeZone={location.timeZone} year /> · {fateInWords(claim, booking)}
        {receipt && (
          <>
            {' · '}
            <a href={`${path}/receipts/${receipt.id}`} className="link whitespace-nowrap">
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

/** What has become of the deposit as a whole. */
function DepositSum({ deposit }: { deposit: Deposit }) {
  const { limitMinor, refundedMinor, ending, currency } = deposit
  const say = (minor: number) => <Amount minor={minor} currency={currency} className="font-semibold" />
  const [taken, left] = [takenOf(deposit), leftOf(deposit)]
  if (taken === 0 && ending !== 'REFUND')
    return <>Nothing of the deposit of {say(limitMinor)} has been taken.</>
  return (
    <>
      Of the deposit of {say(limitMinor)}, {say(taken)} has been {ending === 'REFUND' ? 'kept' : 'taken'}
      {ending === 'REFUND' && refundedMinor > 0 && <> and {say(refundedMinor)} paid back</>}
      {ending === 'REFUND' && left > 0 && <>; {say(left)} is still to be paid back</>}
      {ending !== 'REFUND' && <>; {say(left)} has not</>}.
    </>
  )
}

function fateInWords({ attempt, askedPaymentId }: Claim, { payments }: WholeBooking): string {
  if (!attempt || attempt.fate === 'DONE') return 'taken'
  if (IN_FLIGHT.includes(attempt.fate)) return 'we are asking the bank'
  const visit = payments.find(({ id }) => id === askedPaymentId)?.checkout.id
  const isPaid = payments.some(({ checkout, capturedMinor }) => checkout.id === visit && capturedMinor > 0)
  return isPaid ? 'your bank said no; you have paid it since' : 'your bank said no, nothing was taken'
}
