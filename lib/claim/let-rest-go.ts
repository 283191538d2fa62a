import type { Actor } from '@/lib/actor'
import { transactOrUndo } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { endVisit } from '@/lib/payment/end-visit'
import { lockPayments } from '@/lib/payment/lock-payments'
import { refuseBusy } from '@/lib/payment/refuse-busy'
import { CLAIM_NOTE_LENGTH } from './claim-wish'
import { namesOf, restOfClaim } from './rest-of-claim'
import { tellRestLetGo } from './tell-claim'

export type RestRefusal =
  | 'claim-closed'
  | 'decision-unexplained'
  | 'note-too-long'
  | 'refund-pending'
  | 'capture-under-way'

/**
 * What neither the deposit nor the renter has paid of a claim is let go: staff say why, the renter is told, and the link
 * cannot be paid any more. Refused when nothing is owed, and while somebody is paying it. Hand the payments to `performAll`.
 */
export async function letRestGo(
  claimId: string,
  reason: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ paymentIds: string[] }, RestRefusal>> {
  const note = reason.trim()
  if (note === '') return refused('decision-unexplained')
  if (note.length > CLAIM_NOTE_LENGTH) return refused('note-too-long', { most: CLAIM_NOTE_LENGTH })
  return transactOrUndo(async (tx) => {
    const { bookingId } = await tx.claim.findUniqueOrThrow({ where: { id: claimId } })
    const payments = await lockPayments(tx, bookingId)
    await tx.$queryRaw`SELECT 1 FROM claim WHERE id = ${claimId}::uuid FOR NO KEY UPDATE`
    const claim = await tx.claim.findUniqueOrThrow({ where: { id: claimId } })
    const amountMinor = await restOfClaim(claim, tx)
    if (amountMinor === 0) return refused('claim-closed')
    const where = { bookingId, requestId: { in: namesOf(claim) } }
    const asked = await tx.paymentRequest.findMany({ where, select: { checkoutId: true } })
    const visits = payments.filter(({ checkoutId }) => asked.some((one) => one.checkoutId === checkoutId))
    const busy = await refuseBusy(
      tx,
      visits.filter(({ authorizedMinor }) => authorizedMinor > 0),
    )
    if (busy) return busy
    await tx.paymentRequest.updateMany({ where, data: { withdrawnAt: at } })
    for (const visit of visits) await endVisit(tx, visit, 'the rest of the claim was let go', at)
    await tx.claim.update({ where: { id: claimId }, data: { restLetGoAt: at } })
    const facts = { amountMinor, currency: claim.currency, note }
    await record(tx, { at, actor, what: 'claim.rest-let-go', bookingId, facts })
    await tellRestLetGo(tx, claimId, { amountMinor, note }, at)
    return ok({ paymentIds: visits.map(({ id }) => id) })
  })
}
