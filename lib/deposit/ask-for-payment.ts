import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { gatewayFor } from '@/lib/payment/gateway-for'
import { recordExtra } from './record-extra'
import { tellPaymentLink } from './tell-payment-link'

export type AskRefusal = 'claim-missing' | 'not-declined' | 'asked-already'

/**
 * Asks the renter to pay by link what the bank refused to take from the deposit: the same amount for the same reason, by
 * e-mail and on the booking's page. Asked once per refused capture.
 */
export async function askForPayment(
  depositCaptureId: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ paymentId: string }, AskRefusal>> {
  return transact(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM deposit_capture WHERE id = ${depositCaptureId}::uuid FOR UPDATE`
    const claim = await tx.depositCapture.findUnique({
      where: { id: depositCaptureId },
      include: { attempt: true, deposit: { include: { booking: { include: { location: true } } } } },
    })
    if (!claim) return refused('claim-missing')
    if (claim.attempt?.fate !== 'DECLINED') return refused('not-declined')
    if (claim.askedPaymentId) return refused('asked-already')
    const { booking, currency } = claim.deposit
    const { amountMinor, reason, note } = claim
    const gateway = await gatewayFor(tx, booking.locationId)
    const extra = { amountMinor, currency, reason, note, requestId: claim.requestId, gateway }
    const byLink = { linkSentAt: at, depositCaptureId: claim.id }
    const { paymentId } = await recordExtra(tx, booking, { ...extra, ...byLink }, actor, at)
    await tx.depositCapture.update({ where: { id: claim.id }, data: { askedPaymentId: paymentId } })
    const facts = { amountMinor, currency, reason }
    await record(tx, { at, actor, what: 'payment.requested', bookingId: booking.id, facts })
    await tellPaymentLink(tx, booking, { paymentId, amountMinor, reason, note, declined: 'DEPOSIT' }, at)
    return ok({ paymentId })
  })
}
