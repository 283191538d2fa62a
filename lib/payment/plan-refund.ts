import type { Purpose } from '@/lib/generated/prisma/client'

/** Why money cannot go back the way it came: it was taken too long ago, or the method gives nothing back. */
export type WhyNot = 'too-old' | 'method-cannot'

/** What is left of a capture for one purpose, and may still be given back. Plain data, so that a page can plan with it too. */
export type Returnable = {
  captureId: string
  paymentId: string
  purpose: Purpose
  leftMinor: number
  capturedAt: string
  method: string
  whyNot: WhyNot | null
}

export type PlannedPart = Pick<Returnable, 'captureId' | 'paymentId' | 'purpose' | 'whyNot'> & {
  amountMinor: number
}

/**
 * Splits an amount over what can be given back: first what goes back the way it came, the newest capture first, since
 * that is nearly always the one in question; only when all of that is used up, what has to be paid back in another way.
 * The parts add up to the amount; where less is left, to all that is left.
 */
export function planRefund(amountMinor: number, returnables: Returnable[]): PlannedPart[] {
  let rest = amountMinor
  return returnables.toSorted(byTurn).flatMap(({ captureId, paymentId, purpose, whyNot, leftMinor }) => {
    const take = Math.min(rest, leftMinor)
    rest -= take
    return take > 0 ? [{ captureId, paymentId, purpose, whyNot, amountMinor: take }] : []
  })
}

const byTurn = (a: Returnable, b: Returnable): number =>
  Number(a.whyNot !== null) - Number(b.whyNot !== null) || b.capturedAt.localeCompare(a.capturedAt)

/** A plan in one word, so that a click can say which plan it has seen. */
export const planKey = (parts: PlannedPart[]): string =>
  parts
    .map(({ captureId, purpose, amountMinor, whyNot }) =>
      [captureId, purpose, amountMinor, whyNot ?? ''].join('.'),
    )
    .join('-')
