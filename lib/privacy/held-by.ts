import { STATES } from '@/lib/booking/booking'
import { isUndecided, mayBeCollected } from '@/lib/claim/claim'
import type { Prisma } from '@/lib/generated/prisma/client'
import { IN_FLIGHT } from '@/lib/payment/attempt'
import { addDays } from '@/lib/period'
import { RETENTION } from './retention'

/** What has to be known of a booking to say whether its renter's name is still needed. */
export const HOLDING = {
  id: true,
  number: true,
  state: true,
  createdAt: true,
  confirmedAt: true,
  untilAt: true,
  takenBackAt: true,
  cancelledAt: true,
  lateMinor: true,
  lateDecidedAt: true,
  deposit: { select: { endedAt: true, paymentLineId: true, captures: { select: { createdAt: true } } } },
  claims: { select: { state: true, openedAt: true, closedAt: true, collectedAt: true } },
  payments: {
    select: {
      authorizedMinor: true,
      capturedMinor: true,
      endedAt: true,
      attempts: { where: { fate: { in: IN_FLIGHT } }, select: { id: true } },
      refunds: { where: { state: 'PENDING' }, select: { id: true } },
    },
  },
  refundRequests: {
    select: { parts: { where: { whyNot: { not: null }, paidOtherwiseAt: null }, select: { id: true } } },
  },
  storedCards: { where: { forgottenAt: null }, select: { id: true } },
  notices: { where: { state: { in: ['QUEUED', 'SENDING'] } }, select: { id: true } },
} satisfies Prisma.BookingSelect

export type Holding = Prisma.BookingGetPayload<{ select: typeof HOLDING }>

/** Why a name is still needed: something is not over, or what was taken for damage may still be disputed, until a day. */
export type HeldBy = { why: 'RUNNING' } | { why: 'DISPUTE'; until: Date }

/** What keeps a booking from being erased now, even when its renter asks; null when nothing does. */
export function heldBy(booking: Holding, at: Date): HeldBy | null {
  if (isRunning(booking)) return { why: 'RUNNING' }
  const taken = [
    ...(booking.deposit?.captures ?? []).map(({ createdAt }) => createdAt),
    ...booking.claims.map(({ openedAt, closedAt, collectedAt }) => collectedAt ?? closedAt ?? openedAt),
  ]
  const last = latest(taken)
  const until = last && addDays(last, RETENTION.disputeDays)
  return until && until > at ? { why: 'DISPUTE', until } : null
}

/** When a booking was over for its renter, from which the days are counted. */
export const overSince = ({ createdAt, confirmedAt, untilAt, takenBackAt, cancelledAt }: Holding): Date =>
  takenBackAt ?? cancelledAt ?? (confirmedAt ? untilAt : createdAt)

function isRunning(booking: Holding): boolean {
  const { state, deposit, claims, payments, refundRequests, storedCards, notices } = booking
  if (!STATES[state].over) return true
  if (booking.lateMinor !== null && booking.lateDecidedAt === null) return true
  if (claims.some((claim) => isUndecided(claim.state) || (mayBeCollected(claim.state) && !claim.collectedAt)))
    return true
  const isHeld = deposit !== null && deposit.paymentLineId !== null && deposit.endedAt === null
  if (isHeld && payments.some(({ authorizedMinor }) => authorizedMinor > 0)) return true
  if (payments.some(({ attempts, refunds }) => attempts.length > 0 || refunds.length > 0)) return true
  if (refundRequests.some(({ parts }) => parts.length > 0)) return true
  return storedCards.length > 0 || notices.length > 0
}

const latest = (instants: Date[]): Date | undefined =>
  instants.toSorted((a, b) => a.getTime() - b.getTime()).at(-1)
