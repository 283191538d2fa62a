import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { lockPayment } from '@/lib/payment/lock-payment'
import { tellPaymentLink } from './tell-payment-link'

export type SendExtraLinkRefusal = 'claim-missing' | 'not-declined' | 'asked-already'

/** The stored card did not work: the renter gets a link for the same amount and the same reason. Sent once. */
export async function sendExtraLink(
  bookingId: string,
  paymentRequestId: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, SendExtraLinkRefusal>> {
  return transact(async (tx) => {
    const where = { id: paymentRequestId, bookingId }
    const found = await tx.paymentRequest.findFirst({
      where,
      select: { checkout: { select: { payments: { orderBy: { createdAt: 'asc' }, select: { id: true } } } } },
    })
    const paymentId = found?.checkout.payments[0]?.id
    if (!paymentId) return refused('claim-missing')
    const { booking } = await lockPayment(tx, paymentId)
    const request = await tx.paymentRequest.findUniqueOrThrow({ where: { id: paymentRequestId } })
    if (request.linkSentAt) return refused('asked-already')
    const last = await tx.attempt.findFirst({
      where: { paymentId, kind: 'STORED_CARD' },
      orderBy: { createdAt: 'desc' },
    })
    if (last?.fate !== 'DECLINED' && last?.fate !== 'REFUSED') return refused('not-declined')
    await tx.paymentRequest.update({ where: { id: paymentRequestId }, data: { linkSentAt: at } })
    const { amountMinor, currency, reason, note } = request
    const facts = { amountMinor, currency, reason }
    await record(tx, { at, actor, what: 'payment.requested', bookingId, facts })
    await tellPaymentLink(tx, booking, { paymentId, amountMinor, reason, note, declined: 'CARD' }, at)
    return ok(null)
  })
}
