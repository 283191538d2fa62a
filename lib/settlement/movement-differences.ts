import type { Standing } from '@/lib/gateway/gateway'
import type { RefundState } from '@/lib/generated/prisma/client'
import { type Books, type Found, said } from './difference'

/** `isOpen`: it is in our books, but still needs somebody to say why. */
type Ours = { ref: string; minor: number; isAsked: boolean; isOpen: boolean }
type Theirs = { ref: string; minor: number }
type What = 'capture' | 'refund'

/**
 * Captures and refunds one by one: what only one side has, and what both have with another amount or state. Money that
 * was captured without us asking stays a difference after it is in our books, until it has gone back; a refund made in
 * the gateway's own back office is no news then, unless it is one of ours made twice.
 */
export function movementDifferences(books: Books, standing: Standing, capturesAreAsked: boolean): Found[] {
  const captures = books.captures.map(({ gatewayRef, amountMinor, attemptId, capturedAt }) => ({
    ref: gatewayRef,
    minor: amountMinor,
    isAsked: attemptId !== null,
    isOpen: capturesAreAsked && !isGivenBack(books, amountMinor, capturedAt),
  }))
  const failed = standing.refunds.filter((refund) => !counts(refund)).map(({ ref }) => ref)
  const refunds = books.refunds
    .filter((refund) => counts(refund) && !failed.includes(refund.gatewayRef))
    .map(({ gatewayRef, amountMinor, attemptId }) => ({
      ref: gatewayRef,
      minor: amountMinor,
      isAsked: attemptId !== null,
      isOpen: false,
    }))
  return [
    ...compare('capture', books, captures, standing.captures.map(theirsOf)),
    ...compare('refund', books, refunds, standing.refunds.filter(counts).map(theirsOf)),
    ...stateDifferences(books, standing),
  ]
}

const counts = ({ state }: { state: RefundState }): boolean => state !== 'FAILED'

const theirsOf = ({ ref, amountMinor }: { ref: string; amountMinor: number }): Theirs => ({
  ref,
  minor: amountMinor,
})

const isGivenBack = ({ refunds }: Books, minor: number, capturedAt: Date): boolean =>
  refunds
    .filter(({ state, refundedAt }) => state === 'DONE' && refundedAt >= capturedAt)
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0) >= minor

function compare(what: What, books: Books, ours: Ours[], theirs: Theirs[]): Found[] {
  const found = theirs.flatMap((their): Found[] => {
    const our = ours.find(({ ref }) => ref === their.ref)
    if (our && our.minor !== their.minor) return [otherAmount(what, books, our, their)]
    if (our?.isAsked) return []
    const isTwin = hasAskedTwin(their, theirs, ours)
    const isExplained = our && !our.isOpen && !(isTwin && what === 'refund')
    return isExplained ? [] : [unasked(what, books, their, isTwin)]
  })
  const missing = ours.filter((our) => !theirs.some(({ ref }) => ref === our.ref))
  return [...found, ...missing.map((our) => unknown(what, books, our))]
}

/** Another movement of the same amount that we did ask for: then this one is most likely the same thing done twice. */
const hasAskedTwin = ({ ref, minor }: Theirs, theirs: Theirs[], ours: Ours[]): boolean =>
  theirs.some(
    (other) =>
      other.ref !== ref && other.minor === minor && ours.some((our) => our.ref === other.ref && our.isAsked),
  )

function unasked(what: What, { currency, endedHow }: Books, { ref, minor }: Theirs, isTwin: boolean): Found {
  const amount = said(minor, currency)
  const base = { subject: ref, expected: null, found: amount }
  if (isTwin)
    return {
      ...base,
      kind: 'DUPLICATE',
      reason: `The gateway has made a ${what} of ${amount} twice, and we asked for it once.`,
    }
  if (endedHow)
    return {
      ...base,
      kind: 'LATE',
      reason: `The gateway has made a ${what} of ${amount} after we had closed this payment.`,
    }
  return {
    ...base,
    kind: 'EXTRA',
    reason: `The gateway has made a ${what} of ${amount} that nobody here asked for.`,
  }
}

const unknown = (what: What, { currency }: Books, { ref, minor }: Ours): Found => ({
  kind: 'MISSING',
  subject: ref,
  expected: said(minor, currency),
  found: null,
  reason: `We have booked a ${what} of ${said(minor, currency)} that the gateway does not know.`,
})

const otherAmount = (what: What, { currency }: Books, our: Ours, their: Theirs): Found => ({
  kind: 'AMOUNT',
  subject: our.ref,
  expected: said(our.minor, currency),
  found: said(their.minor, currency),
  reason: `We have booked a ${what} of ${said(our.minor, currency)}; the gateway says it is one of ${said(their.minor, currency)}.`,
})

const STATES = { PENDING: 'still under way', DONE: 'done', FAILED: 'failed' } as const

function stateDifferences({ refunds, currency }: Books, standing: Standing): Found[] {
  return refunds.flatMap(({ gatewayRef, amountMinor, state }): Found[] => {
    const their = standing.refunds.find(({ ref }) => ref === gatewayRef)
    if (!their || their.state === state) return []
    const [expected, found] = [STATES[state], STATES[their.state]]
    const reason = `We say the refund of ${said(amountMinor, currency)} is ${expected}, the gateway says it is ${found}.`
    return [{ kind: 'STATE', subject: gatewayRef, expected, found, reason }]
  })
}
