import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { ContactPath } from '@/app/_ui/contact'
import { useWords } from '@/app/_ui/language/use-words'
import { LookAgain } from '@/app/_ui/look-again'
import { Instant } from '@/app/_ui/period'
import { BOOKING } from '@/app/(shop)/_say/booking'
import { DEPOSIT } from '@/app/(shop)/_say/deposit'
import type { DepositWords } from '@/app/(shop)/_say/deposit/en'
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
  const { taken: say } = useWords(DEPOSIT)
  const { deposit, location } = booking
  if (!deposit || deposit.captures.length === 0) return null
  const hours = formatHoursOn(location, at)
  const isOpen = deposit.captures.some(({ attempt }) => attempt && IN_FLIGHT.includes(attempt.fate))
  return (
    <Card title={takenOf(deposit) > 0 ? say.title : say.titleNone} id="deposit">
      <ul className="grid gap-5">
        {deposit.captures.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} booking={booking} path={path} />
        ))}
      </ul>
      <p className="border-t border-line pt-4">
        <DepositSum deposit={deposit} />
      </p>
      <div className="grid gap-2 rounded-control bg-sunken p-4">
        <p className="font-semibold">{say.disagreeTitle}</p>
        <p>{say.disagree(booking.number)}</p>
        <ContactPath
          contact={{
            phone: location.phone,
            email: location.email,
            hours: hours ? say.today(hours) : say.closed,
          }}
        />
      </div>
      {isOpen && <LookAgain everySeconds={2} />}
    </Card>
  )
}

function ClaimItem({ claim, booking, path }: Props & { claim: Claim }) {
  const { taken: say } = useWords(DEPOSIT)
  const { receipt: receiptWords } = useWords(BOOKING)
  const { currency, location, receipts } = booking
  const { id, amountMinor, reason, note, photos, createdAt } = claim
  const receipt = receipts.find(({ depositCaptureId }) => depositCaptureId === id)
  return (
    <li className="grid gap-2">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{say.reasons[reason]}</span>
        <Amount minor={amountMinor} currency={currency} className="font-semibold" />
      </p>
      <p className="text-sm text-ink-soft">
        <Instant at={createdAt} timeZone={location.timeZone} year /> · {say.fates[fateOf(claim, booking)]}
        {receipt && (
          <>
            {' · '}
            <a href={`${path}/receipts/${receipt.id}`} className="link whitespace-nowrap">
              {receiptWords(receiptNumber(receipt))}
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
                  alt={say.photo(index + 1, photos.length)}
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
  const { taken: words } = useWords(DEPOSIT)
  const { limitMinor, refundedMinor, ending, currency } = deposit
  const say = (minor: number) => <Amount minor={minor} currency={currency} className="font-semibold" />
  const [taken, left] = [takenOf(deposit), leftOf(deposit)]
  if (ending === 'REFUND')
    return words.keptOf(
      say(limitMinor),
      say(taken),
      refundedMinor > 0 && say(refundedMinor),
      left > 0 && say(left),
    )
  return taken === 0 ? words.nothing(say(limitMinor)) : words.takenOf(say(limitMinor), say(taken), say(left))
}

function fateOf(
  { attempt, askedPaymentId }: Claim,
  { payments }: WholeBooking,
): keyof DepositWords['taken']['fates'] {
  if (!attempt || attempt.fate === 'DONE') return 'done'
  if (IN_FLIGHT.includes(attempt.fate)) return 'asking'
  const visit = payments.find(({ id }) => id === askedPaymentId)?.checkout.id
  const isPaid = payments.some(({ checkout, capturedMinor }) => checkout.id === visit && capturedMinor > 0)
  return isPaid ? 'paid' : 'declined'
}
