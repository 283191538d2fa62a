import type { Tx } from '@/lib/db'
import { endVisit } from '@/lib/payment/end-visit'
import type { LockedPayment } from '@/lib/payment/lock-payment'

/** What was asked for other dates, in these checkouts, is not asked for any more; money that comes all the same goes back by itself. */
export async function withdrawChange(
  tx: Tx,
  checkoutIds: string[],
  payments: LockedPayment[],
  why: string,
  at: Date,
): Promise<void> {
  if (checkoutIds.length === 0) return
  await tx.paymentRequest.updateMany({
    where: { checkoutId: { in: checkoutIds } },
    data: { withdrawnAt: at },
  })
  for (const payment of payments.filter(({ checkoutId }) => checkoutIds.includes(checkoutId)))
    await endVisit(tx, payment, why, at)
}
