import type { Prisma } from '@/lib/generated/prisma/client'
import { IN_FLIGHT } from './attempt'

/** What the state of a refund follows from. */
export const REFUND_PARTS = {
  parts: {
    orderBy: { position: 'asc' },
    include: {
      attempts: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], include: { refunds: true } },
      capture: { select: { paymentId: true } },
      receipt: true,
    },
  },
} as const satisfies Prisma.RefundRequestInclude

export type WholeRefund = Prisma.RefundRequestGetPayload<{ include: typeof REFUND_PARTS }>
export type RefundPartRow = WholeRefund['parts'][number]

/** WAITING: for another one of the same payment. PENDING: promised by the gateway. OWED: to be paid back in another way. */
export type PartState = 'WAITING' | 'ASKED' | 'PENDING' | 'DONE' | 'FAILED' | 'OWED' | 'PAID_OTHERWISE'

/** NEEDS_STAFF: part of it cannot or did not go back the way it came, and nobody has paid it back in another way. */
export type RefundProgress = 'UNDER_WAY' | 'NEEDS_STAFF' | 'DONE'

type Part = {
  whyNot: string | null
  paidOtherwiseAt: Date | null
  attempts: { fate: string; refunds: { state: string }[] }[]
}

/** How far one part has come; computed from what was tried, never stored. */
export function partState({ whyNot, paidOtherwiseAt, attempts }: Part): PartState {
  if (paidOtherwiseAt) return 'PAID_OTHERWISE'
  if (whyNot) return 'OWED'
  const last = attempts.at(-1)
  if (!last) return 'WAITING'
  if (IN_FLIGHT.some((fate) => fate === last.fate)) return 'ASKED'
  const made = last.refunds.at(-1)?.state
  return last.fate === 'DONE' && made !== 'FAILED' ? (made === 'PENDING' ? 'PENDING' : 'DONE') : 'FAILED'
}

/** How far the whole refund has come. */
export function progressOf({ parts }: { parts: Part[] }): RefundProgress {
  const states = parts.map(partState)
  const has = (...wanted: PartState[]) => states.some((state) => wanted.includes(state))
  if (has('WAITING', 'ASKED', 'PENDING')) return 'UNDER_WAY'
  return has('FAILED', 'OWED') ? 'NEEDS_STAFF' : 'DONE'
}
