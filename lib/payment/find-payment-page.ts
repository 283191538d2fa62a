import { prisma } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'

const LISTED = {
  id: true,
  currency: true,
  amountMinor: true,
  authorizedMinor: true,
  capturedMinor: true,
  refundedMinor: true,
  releasedMinor: true,
  methodKind: true,
  createdAt: true,
  authorizedAt: true,
  capturableUntil: true,
  endedAt: true,
  endedHow: true,
  booking: { select: { number: true } },
  lines: {
    select: { purpose: true, amountMinor: true, capturedMinor: true, refundedMinor: true },
    orderBy: { position: 'asc' },
  },
} satisfies Prisma.PaymentSelect

/** A payment as programs of others see it: amounts and when, nothing of a gateway or a card. */
export type ListedPayment = Prisma.PaymentGetPayload<{ select: typeof LISTED }>

type Question = { number?: string; locationId?: string; after?: string; most: number }

/** A page of payments, newest first, of one booking, one location or all; `next` is the id to go on after, null at the end. */
export async function findPaymentPage({
  number,
  locationId,
  after,
  most,
}: Question): Promise<{ payments: ListedPayment[]; next: string | null }> {
  const rows = await prisma.payment.findMany({
    where: { booking: { number, locationId }, ...(after && { id: { lt: after } }) },
    select: LISTED,
    orderBy: { id: 'desc' },
    take: most + 1,
  })
  const payments = rows.slice(0, most)
  return { payments, next: rows.length > most ? (payments.at(-1)?.id ?? null) : null }
}
