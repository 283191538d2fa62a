import type { Standing, StandingCapture } from '@/lib/gateway/gateway'
import type { Payment, PaymentLine } from '@/lib/generated/prisma/client'

type Amounts = Pick<
  Payment,
  'amountMinor' | 'authorizedMinor' | 'capturedMinor' | 'refundedMinor' | 'releasedMinor' | 'endedHow'
>

export type PaymentState =
  | 'OPEN'
  | 'AUTHORIZED'
  | 'PARTLY_CAPTURED'
  | 'CAPTURED'
  | 'PARTLY_REFUNDED'
  | 'REFUNDED'
  | 'RELEASED'
  | 'TERMINATED'
  | 'EXPIRED'

/** Nobody sets a payment's state by hand: it follows from its amounts. */
export function stateOf(payment: Amounts): PaymentState {
  const { authorizedMinor, capturedMinor, refundedMinor, endedHow } = payment
  if (refundedMinor > 0) return refundedMinor === capturedMinor ? 'REFUNDED' : 'PARTLY_REFUNDED'
  if (capturedMinor > 0) return capturedMinor === authorizedMinor ? 'CAPTURED' : 'PARTLY_CAPTURED'
  if (endedHow) return endedHow
  return authorizedMinor > 0 ? 'AUTHORIZED' : 'OPEN'
}

/**
 * What a gateway says that cannot be true of the payment we asked for; null when it fits. Such an answer is never
 * written into our books.
 */
export function contradiction(
  payment: Pick<Payment, 'currency' | 'amountMinor'>,
  standing: Standing,
): string | null {
  const { currency, amountMinor, authorizedMinor, capturedMinor, refundedMinor, releasedMinor } = standing
  if (currency !== payment.currency) return `the currency is ${currency}, not ${payment.currency}`
  if (amountMinor !== payment.amountMinor) return `the amount is ${amountMinor}, not ${payment.amountMinor}`
  if (authorizedMinor > payment.amountMinor)
    return `${authorizedMinor} is authorized, more than ${payment.amountMinor}`
  if (capturedMinor + releasedMinor > authorizedMinor)
    return `${capturedMinor} captured and ${releasedMinor} released of ${authorizedMinor}`
  if (refundedMinor > capturedMinor) return `${refundedMinor} refunded of ${capturedMinor}`
  return null
}

type Movement = { gatewayRef: string; amountMinor: number }

/** A movement that we have written down already and that is another amount now; null when all are as they were. */
export function rewritten(
  known: { captures: Movement[]; refunds: Movement[] },
  standing: Pick<Standing, 'captures' | 'refunds'>,
): string | null {
  for (const [what, ours, theirs] of [
    ['capture', known.captures, standing.captures],
    ['refund', known.refunds, standing.refunds],
  ] as const) {
    for (const { gatewayRef, amountMinor } of ours) {
      const now = theirs.find(({ ref }) => ref === gatewayRef)?.amountMinor ?? amountMinor
      if (now !== amountMinor) return `the ${what} of ${amountMinor} is one of ${now} now`
    }
  }
  return null
}

/** True when the bank has approved less than was asked for: some issuers do that with cards that are paid up in advance. */
export const isPart = ({ authorizedMinor, amountMinor }: Amounts): boolean =>
  authorizedMinor > 0 && authorizedMinor < amountMinor

/** The time in which its gateway accepts anything is over, and nothing was taken: whoever asks for a capture or a release then is wrong. */
export const isOverdue = (
  { capturableUntil, capturedMinor, endedAt }: Pick<Payment, 'capturableUntil' | 'capturedMinor' | 'endedAt'>,
  at: Date,
): boolean => capturedMinor === 0 && endedAt === null && capturableUntil !== null && capturableUntil <= at

/** True when the standing is older than what is already in our books: cumulative amounts never shrink. */
export const isStale = (payment: Amounts, standing: Standing): boolean =>
  standing.authorizedMinor < payment.authorizedMinor ||
  standing.capturedMinor < payment.capturedMinor ||
  standing.refundedMinor < payment.refundedMinor ||
  standing.releasedMinor < payment.releasedMinor

export type LineShare = { lineId: string; amountMinor: number }

/**
 * Which lines a capture was for. The gateway's own lines count when they add up; a capture of everything takes every
 * line; otherwise what we asked for (`purpose`), and in the end the lines in their order, rent before deposit.
 */
export function sharesOf(
  lines: PaymentLine[],
  capture: StandingCapture,
  purpose?: string | null,
): LineShare[] {
  const named = capture.lines.flatMap(({ reference, amountMinor }) => {
    const line = lines.find((candidate) => candidate.reference === reference)
    return line ? [{ lineId: line.id, amountMinor }] : []
  })
  if (total(named) === capture.amountMinor && fits(lines, named)) return named
  const meant = lines.filter((line) => line.purpose === purpose)
  const spread = fill([...meant, ...lines.filter((line) => !meant.includes(line))], capture.amountMinor)
  return spread
}

const total = (shares: LineShare[]) => shares.reduce((sum, share) => sum + share.amountMinor, 0)

const fits = (lines: PaymentLine[], shares: LineShare[]) =>
  shares.every(({ lineId, amountMinor }) => {
    const line = lines.find((candidate) => candidate.id === lineId)
    return line !== undefined && line.capturedMinor + amountMinor <= line.amountMinor
  })

function fill(lines: PaymentLine[], amountMinor: number): LineShare[] {
  let rest = amountMinor
  return lines.flatMap((line) => {
    const take = Math.min(rest, line.amountMinor - line.capturedMinor)
    rest -= take
    return take > 0 ? [{ lineId: line.id, amountMinor: take }] : []
  })
}
