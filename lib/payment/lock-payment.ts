import type { Tx } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'

const SELECT = {
  lines: { orderBy: { position: 'asc' } },
  checkout: { select: { cause: true, method: true, request: { select: { withdrawnAt: true } } } },
  captures: true,
  refunds: true,
  booking: {
    select: {
      id: true,
      number: true,
      linkTurn: true,
      state: true,
      currency: true,
      locationId: true,
      fromAt: true,
      untilAt: true,
      contactName: true,
      contactEmail: true,
      language: true,
      termsAcceptedAt: true,
    },
  },
} satisfies Prisma.PaymentInclude

export type LockedPayment = Prisma.PaymentGetPayload<{ include: typeof SELECT }>

/**
 * Locks a payment and reads it afresh. Every change of amounts, and every decision that depends on them, happens under
 * this lock; assets are always locked before payments.
 */
export async function lockPayment(tx: Tx, paymentId: string): Promise<LockedPayment> {
  await tx.$queryRaw`SELECT id FROM payment WHERE id = ${paymentId}::uuid FOR NO KEY UPDATE`
  return tx.payment.findUniqueOrThrow({ where: { id: paymentId }, include: SELECT })
}

/** Money that the gateway has promised to give back and has not given yet: it must not be promised again. */
export const hasPendingRefund = ({ refunds }: LockedPayment): boolean =>
  refunds.some(({ state }) => state === 'PENDING')
