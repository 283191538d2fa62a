import type { Tx } from '@/lib/db'
import { lockPayment } from '@/lib/payment/lock-payment'
import { prepareNextRefund } from '@/lib/payment/prepare-next-refund'
import { progressOf, REFUND_PARTS } from '@/lib/payment/refund-state'
import { tellRefundThrough } from './refund-letters'

/**
 * After anything has ended at a payment: the next part of a refund that waits for its turn is prepared, and a refund
 * that is through is told, once, with all its receipts.
 */
export async function goOnRefunding(tx: Tx, paymentId: string, at: Date): Promise<void> {
  const touched = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM refund_request WHERE id IN (
      SELECT part.refund_request_id FROM refund_part part JOIN capture ON capture.id = part.capture_id
      WHERE capture.payment_id = ${paymentId}::uuid)
    ORDER BY id FOR NO KEY UPDATE`
  if (touched.length === 0) return
  await prepareNextRefund(tx, await lockPayment(tx, paymentId), at)
  // Under the lock: of two parts that end in the same moment at two payments, the second one sees the first.
  const requests = await tx.refundRequest.findMany({
    where: { id: { in: touched.map(({ id }) => id) } },
    include: REFUND_PARTS,
  })
  for (const request of requests) {
    if (progressOf(request) !== 'UNDER_WAY') await tellRefundThrough(tx, request, at)
  }
}
