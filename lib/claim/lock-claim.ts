import type { Tx } from '@/lib/db'
import { lockDeposit } from '@/lib/payment/lock-deposit'

/**
 * Locks a claim for whoever has the last word on it, and its booking's deposit before it: what is taken under objection is
 * settled either before the decision or after it, never beside it.
 */
export async function lockClaim(tx: Tx, claimId: string): Promise<void> {
  const { bookingId } = await tx.claim.findUniqueOrThrow({
    where: { id: claimId },
    select: { bookingId: true },
  })
  await lockDeposit(tx, bookingId)
  await tx.$queryRaw`SELECT 1 FROM claim WHERE id = ${claimId}::uuid FOR NO KEY UPDATE`
}
