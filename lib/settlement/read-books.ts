import { prisma } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'

const MOVEMENT = { gatewayRef: true, amountMinor: true, attemptId: true } as const

const SELECT = {
  id: true,
  bookingId: true,
  leadId: true,
  gateway: true,
  gatewayRef: true,
  methodKind: true,
  currency: true,
  amountMinor: true,
  authorizedMinor: true,
  capturedMinor: true,
  refundedMinor: true,
  releasedMinor: true,
  endedAt: true,
  endedHow: true,
  createdAt: true,
  capturableUntil: true,
  captures: { select: { ...MOVEMENT, capturedAt: true }, orderBy: { id: 'asc' } },
  refunds: { select: { ...MOVEMENT, state: true, refundedAt: true }, orderBy: { id: 'asc' } },
  attempts: { select: { kind: true, fate: true }, orderBy: { id: 'asc' } },
  lines: { select: { deposit: { select: { ending: true, endedAt: true } } }, orderBy: { id: 'asc' } },
} satisfies Prisma.PaymentSelect

export type PaymentBooks = Prisma.PaymentGetPayload<{ select: typeof SELECT }>

/** Everything our books say about a payment that a gateway may see differently, in an order that does not change by itself. */
export const readBooks = (paymentId: string): Promise<PaymentBooks> =>
  prisma.payment.findUniqueOrThrow({ where: { id: paymentId }, select: SELECT })
