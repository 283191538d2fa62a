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
    PAID_BACK: `${say(deposit.refundedMinor)} paid back`,
  }
  return <StateTag tone={TONES[state]}>{words[state]}</StateTag>
}
