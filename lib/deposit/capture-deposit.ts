import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { type Outcome, ok } from '@/lib/outcome'
import { prepareAttempt } from '@/lib/payment/attempt'
import { type CaptureRefusal, type DepositClaim, recordCapture } from './record-capture'

/**
 * Takes all or part of an authorized deposit, for damage or delay. Records what is asked of the gateway; hand the
 * payment to `performAll` after it. Refused when it is more than what is left (SHF-23), not an amount, in another
 * currency, not authorized, no longer capturable, or while a colleague's capture is under way: then nothing is sent and
 * nothing changed. The bank may still say no.
 */
export async function captureDeposit(
  claim: DepositClaim,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ paymentId: string; depositCaptureId: string }, CaptureRefusal>> {
  return transact(async (tx) => {
    const recorded = await recordCapture(tx, claim, actor, at)
    if (!recorded.ok) return recorded
    const { payment, depositCaptureId, again } = recorded.value
    if (!again) {
      const { amountMinor } = claim
      const attempt = await prepareAttempt(tx, {
        paymentId: payment.id,
        kind: 'CAPTURE',
        amountMinor,
        at,
        cause: 'deposit',
        purpose: 'DEPOSIT',
        actorId: actor.id,
      })
      await tx.depositCapture.update({ where: { id: depositCaptureId }, data: { attemptId: attempt.id } })
    }
    return ok({ paymentId: payment.id, depositCaptureId })
  })
}
