import type { Standing, StandingRefund } from '@/lib/gateway/gateway'
import type { Books } from './difference'
import { refundsTold } from './refunds-told'

/**
 * The refunds of a payment as its gateway sees them, for comparing them one by one. Where it tells only their sum, it is
 * taken to know those of ours that the sum can hold, and what the sum says beyond them is one more.
 */
export function listRefunds({ refunds }: Books, standing: Standing): StandingRefund[] {
  if (!standing.refundsAsSum) return standing.refunds
  const { isPending } = standing.refundsAsSum
  const known = refunds.filter(({ state }) => state === 'DONE' || (state === 'PENDING' && isPending))
  const ours = known.map(({ gatewayRef, amountMinor, state, refundedAt }) => ({
    ref: gatewayRef,
    amountMinor,
    state,
    at: refundedAt,
  }))
  return [...ours, ...refundsTold({ refunds }, standing, null)]
}
