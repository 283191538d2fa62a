import type { Db } from '@/lib/db'
import type { CheckoutCause } from '@/lib/generated/prisma/client'

/** The payment of a booking's visit that was asked for and that nobody has made yet, if there is one; the newest. */
export async function findOpenVisit(db: Db, bookingId: string, cause: CheckoutCause): Promise<string | null> {
  const open = await db.payment.findFirst({
    where: { bookingId, checkout: { cause }, leadId: null, authorizedMinor: 0, endedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  return open?.id ?? null
}
