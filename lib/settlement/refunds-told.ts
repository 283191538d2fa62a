import type { Standing, StandingRefund } from '@/lib/gateway/gateway'
import type { Attempt, Refund } from '@/lib/generated/prisma/client'

type Known = { refunds: Pick<Refund, 'gatewayRef' | 'amountMinor' | 'state'>[] }
type InFlight = Pick<Attempt, 'kind' | 'amountMinor'> | null

/**
 * The refunds of a standing, one by one. Where the gateway tells only their sum, what the sum says beyond our books is a new
 * refund, that of our own attempt first; and one of ours that pended is done when the sum has grown by it, failed when
 * nothing pends any more and it has not.
 */
export function refundsTold({ refunds }: Known, standing: Standing, inFlight: InFlight): StandingRefund[] {
  if (!standing.refundsAsSum) return standing.refunds
  const { isPending, at } = standing.refundsAsSum
  const done = refunds
    .filter(({ state }) => state === 'DONE')
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  let rest = standing.refundedMinor - done
  const told: StandingRefund[] = []
  const waiting = refunds.find(({ state }) => state === 'PENDING')
  if (waiting && !isPending) {
    const hasCome = rest >= waiting.amountMinor
    if (hasCome) rest -= waiting.amountMinor
    const { gatewayRef: ref, amountMinor } = waiting
    told.push({ ref, amountMinor, at, state: hasCome ? 'DONE' : 'FAILED' })
  }
  const own = inFlight?.kind === 'REFUND' ? inFlight.amountMinor : 0
  const name = nameFrom(standing, refunds.length)
  for (const amountMinor of own > 0 && rest > own ? [own, rest - own] : [rest])
    if (amountMinor > 0) told.push({ ref: name(), amountMinor, at, state: 'DONE' })
  if (rest <= 0 && isPending && !waiting && own > 0)
    told.push({ ref: name(), amountMinor: own, at, state: 'PENDING' })
  return told
}

/** The gateway has no names for them, so they are counted: the third refund of a payment is always its third. */
function nameFrom({ captures }: Standing, known: number): () => string {
  let count = known
  return () => `${captures[0]?.ref ?? ''}-r${++count}`
}
