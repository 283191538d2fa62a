import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { lockPayment } from '@/lib/payment/lock-payment'

/**
 * Takes a release of a deposit back while it has not been sent: the deposit stays as it was. Refused once it is on its
 * way to the gateway, by whoever is faster.
 */
export async function withdrawRelease(
  bookingId: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'deposit-missing' | 'released-already'>> {
  return transact(async (tx) => {
    const deposit = await tx.deposit.findUnique({ where: { bookingId }, include: { line: true } })
    if (!deposit?.line) return refused('deposit-missing')
    const { id: paymentId } = await lockPayment(tx, deposit.line.paymentId)
    const { count } = await tx.attempt.updateMany({
      where: { paymentId, kind: 'RELEASE', fate: 'PREPARED', sendFrom: { gt: at } },
      data: { fate: 'WITHDRAWN', closedAt: at, askAt: null },
    })
    if (count === 0) return refused('released-already')
    const facts = { amountMinor: deposit.limitMinor, currency: deposit.currency }
    await record(tx, { at, actor, what: 'deposit.release-withdrawn', bookingId, facts })
    return ok(null)
  })
}
