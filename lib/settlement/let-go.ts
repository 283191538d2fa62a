import type { Tx } from '@/lib/db'
import type { Attempt } from '@/lib/generated/prisma/client'
import { prepareAttempt } from '@/lib/payment/attempt'
import { findCompanions } from '@/lib/payment/find-companions'
import { type LockedPayment, lockPayment } from '@/lib/payment/lock-payment'
import { isOverdue } from '@/lib/payment/payment'
import { expire } from './expire'
import { holdAnew } from './hold-anew'
import { tellDeclined, type WhoSaidNo } from './letters'

/**
 * All that was authorized in the visit goes, unless it has lapsed by itself; the dates stay held, and the renter is told who said no. `attempt` is missing
 * when the bank said so on the gateway's own page.
 */
export async function letGo(
  tx: Tx,
  payment: LockedPayment,
  attempt: Attempt | null,
  by: WhoSaidNo,
  at: Date,
): Promise<void> {
  await release(tx, payment, at)
  for (const id of await findCompanions(tx, payment.id)) {
    const companion = await lockPayment(tx, id)
    if (companion.authorizedMinor > 0 && !companion.endedAt) await release(tx, companion, at)
  }
  await holdAnew(tx, payment, at)
  await tellDeclined(tx, payment, attempt, by, at)
}

async function release(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  if (isOverdue(payment, at)) return expire(tx, payment, at)
  const { id: paymentId, authorizedMinor: amountMinor } = payment
  await prepareAttempt(tx, { paymentId, kind: 'RELEASE', amountMinor, at, cause: 'declined' })
}
