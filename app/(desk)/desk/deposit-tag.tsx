import { Day } from '@/app/_ui/period'
import { StateTag, type TagTone } from '@/app/_ui/tag'
import type { BookingRow } from '@/lib/booking/find-bookings'
import { type DepositState, depositState, takenOf } from '@/lib/deposit/deposit'
import { formatMoney } from '@/lib/money'

const TONES: Record<DepositState, TagTone> = {
  WAITING: 'neutral',
  AUTHORIZED: 'ok',
  PAID_IN: 'ok',
  PARTLY_TAKEN: 'ours',
  TAKEN: 'ours',
  LAPSED: 'past',
  EXPIRED: 'attention',
  RELEASED: 'past',
  PAID_BACK: 'past',
}

type Props = { deposit: BookingRow['deposit']; booking: BookingRow['state']; at: Date }

/** The deposit of a booking at a glance. Nothing stands on a booking that is not paid, whatever a bank had approved for it. */
export function DepositTag({ deposit, booking, at }: Props) {
  if (!deposit) return <StateTag tone="neutral">No deposit</StateTag>
  if (booking === 'LAPSED') return <StateTag tone="past">Not needed</StateTag>
  const state = booking === 'HELD' ? 'WAITING' : depositState(deposit, at)
  const say = (minor: number) => formatMoney({ minor, currency: deposit.currency })
  const words: Record<DepositState, string> = {
    WAITING: `${say(deposit.limitMinor)}, not paid yet`,
    AUTHORIZED: `${say(deposit.limitMinor)} authorized`,
    PAID_IN: `${say(deposit.capturedMinor)} paid in`,
    PARTLY_TAKEN: `${say(takenOf(deposit))} of ${say(deposit.limitMinor)} taken`,
    TAKEN: `${say(takenOf(deposit))} taken`,
    LAPSED: 'Lapsed unused',
    EXPIRED: 'Expired at the bank',
    RELEASED: `${say(deposit.releasedMinor)} released`,
    PAID_BACK: `${say(deposit.refundedMinor)} paid back`,
  }
  return <StateTag tone={TONES[state]}>{words[state]}</StateTag>
}

type ClocksProps = { deposit: BookingRow['deposit']; at: Date; timeZone: string }

/** Until when the bank keeps an authorized deposit aside, and until when it can still be taken. */
export function DepositUntil({ deposit, at, timeZone }: ClocksProps) {
  if (!deposit?.capturableUntil || deposit.endedAt || deposit.ending === 'REFUND') return null
  const { guaranteedUntil, capturableUntil } = deposit
  const isGuaranteed = guaranteedUntil !== null && guaranteedUntil > at
  return (
    <p className="grid text-xs text-ink-soft max-md:text-right">
      {isGuaranteed ? (
        <span>
          Guaranteed until <Day at={guaranteedUntil} timeZone={timeZone} />
        </span>
      ) : (
        <span>No longer guaranteed</span>
      )}
      <span>
        Capturable until <Day at={capturableUntil} timeZone={timeZone} />
      </span>
    </p>
  )
}
