import type { Db } from '@/lib/db'

/** What has been paid, and not given back, of what was asked for by link under these names. */
export async function paidFor(db: Db, requestIds: string[]): Promise<number> {
  const { _sum } = await db.payment.aggregate({
    where: { checkout: { request: { requestId: { in: requestIds } } } },
    _sum: { capturedMinor: true, refundedMinor: true },
  })
  return (_sum.capturedMinor ?? 0) - (_sum.refundedMinor ?? 0)
}
