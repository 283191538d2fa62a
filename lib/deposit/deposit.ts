import type { Deposit } from '@/lib/generated/prisma/client'

type Amounts = Pick<Deposit, 'limitMinor' | 'capturedMinor' | 'refundedMinor' | 'keptMinor' | 'ending'>
type Ended = Pick<Deposit, 'releasedMinor' | 'guaranteedUntil' | 'capturableUntil' | 'endedAt'>

/** What has been taken from the renter for good. */
export const takenOf = ({ capturedMinor, keptMinor, ending }: Amounts): number =>
  ending === 'REFUND' ? keptMinor : capturedMinor

export type DepositState =
  | 'WAITING'
  | 'AUTHORIZED'
  | 'PAID_IN'
  | 'PARTLY_TAKEN'
  | 'TAKEN'
  | 'LAPSED'
  | 'EXPIRED'
  | 'RELEASED'
  | 'PAID_BACK'

/** Computed, never stored: what a deposit is at this moment, for people. */
export function depositState(deposit: Amounts & Ended, at: Date): DepositState {
  const { ending, capturedMinor, limitMinor, refundedMinor, releasedMinor } = deposit
  const { guaranteedUntil, capturableUntil, endedAt } = deposit
  const taken = takenOf(deposit)
  if (taken >= limitMinor) return 'TAKEN'
  if (ending === 'REFUND') {
    if (refundedMinor > 0) return 'PAID_BACK'
    return taken > 0 ? 'PARTLY_TAKEN' : capturedMinor > 0 ? 'PAID_IN' : 'WAITING'
  }
  if (releasedMinor > 0) return 'RELEASED'
  if (!capturableUntil) return 'WAITING'
  const isOver = endedAt !== null || capturableUntil <= at
  if (isOver && ending === 'LAPSES') return 'LAPSED'
  // An authorization of its own has expired once the bank keeps nothing aside, even if a capture may still be tried.
  const isUnsecured = ending === 'RELEASE' && guaranteedUntil !== null && guaranteedUntil <= at
  if ((isOver || isUnsecured) && taken === 0) return 'EXPIRED'
  return taken > 0 ? 'PARTLY_TAKEN' : 'AUTHORIZED'
}
