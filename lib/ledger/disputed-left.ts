import type { Tx } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { DISPUTED_DAMAGE } from './account'

/**
 * How much of what was taken under objection is still in dispute: neither decided nor given back. Of one capture, or of all
 * of a payment's where nobody knows which it is about. Ask under the payment's lock.
 */
export async function disputedLeft(tx: Tx, paymentId: string, captureId: string | null): Promise<number> {
  const ofCapture = captureId
    ? Prisma.sql`AND coalesce(e.capture_id, f.capture_id, t.capture_id, c.id) = ${captureId}::uuid`
    : Prisma.empty
  const [row] = await tx.$queryRaw<{ left: number }[]>`
    SELECT coalesce(-sum(l.amount_minor), 0)::int AS left
    FROM ledger_entry e JOIN ledger_posting l ON l.entry_id = e.id
      LEFT JOIN refund f ON f.id = e.refund_id LEFT JOIN refund_part t ON t.id = e.refund_part_id
      LEFT JOIN claim k ON k.id = e.claim_id LEFT JOIN deposit_capture d ON d.request_id = k.capture_request_id
      LEFT JOIN capture c ON c.attempt_id = d.attempt_id
    WHERE e.payment_id = ${paymentId}::uuid AND l.account = ${DISPUTED_DAMAGE} ${ofCapture}`
  return Math.max(0, row?.left ?? 0)
}
