import type { Db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { NewPaymentLine } from '@/lib/payment/create-payment'

/** A line of a link for other dates. */
export type ChangeLine = Pick<NewPaymentLine, 'reference' | 'description' | 'amountMinor' | 'vatRateBp'>

export type UnpaidChange = { checkoutIds: string[]; amountMinor: number; lines: ChangeLine[] }

// Approved and about to be taken counts as paid; approved, and let go because it could not be taken, does not.
const PAID = {
  authorizedMinor: { gt: 0 },
  OR: [
    { capturedMinor: { gt: 0 } },
    { endedAt: null, attempts: { none: { kind: 'RELEASE', cause: { not: 'lapsed' } } } },
  ],
} satisfies Prisma.PaymentWhereInput

/** What earlier changes of dates ask for and nobody has paid. */
export async function findUnpaidChange(db: Db, bookingId: string): Promise<UnpaidChange> {
  const open = await db.checkout.findMany({
    where: {
      bookingId,
      request: { reason: 'CHANGED_DATES', withdrawnAt: null },
      payments: { none: PAID },
    },
    select: {
      id: true,
      payments: {
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: 1,
        select: { lines: { orderBy: { position: 'asc' } } },
      },
    },
  })
  const lines = open.flatMap(({ payments }) => payments.flatMap((payment) => payment.lines))
  return {
    checkoutIds: open.map(({ id }) => id),
    amountMinor: lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    lines,
  }
}
