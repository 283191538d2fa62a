import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import type { CaptureReason } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { queueNotice } from '@/lib/notice/queue-notice'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { createPayment } from '@/lib/payment/create-payment'
import { gatewayFor } from '@/lib/payment/gateway-for'
import { bookingUrl } from '@/lib/private-link'
import { vatRule } from './capture-reason'

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
    const vat = vatRule(booking.location.country, claim.reason)
    const { paymentId } = await createPayment(tx, {
      bookingId: booking.id,
      cause: 'EXTRA',
      gateway: await gatewayFor(tx, booking.locationId),
      currency,
      at,
      parts: [[lineFor(claim.reason, claim.amountMinor, vat.rateBp, booking.number)]],
    })
    await tx.depositCapture.update({ where: { id: claim.id }, data: { askedPaymentId: paymentId } })
    const facts = { amountMinor: claim.amountMinor, currency, reason: claim.reason }
    await record(tx, { at, actor, what: 'payment.requested', bookingId: booking.id, facts })
    const page = bookingUrl(booking)
    await queueNotice(tx, {
      kind: 'payment-link',
      onceKey: `payment-link:${paymentId}`,
      bookingId: booking.id,
      facts: {
        payUrl: page,
        bookingUrl: page,
        reason: claim.reason,
        amountMinor: claim.amountMinor,
        note: claim.note,
        declined: true,
        from: 'DEPOSIT',
      },
      at,
    })
    return ok({ paymentId })
  })
}

const lineFor = (reason: CaptureReason, amountMinor: number, vatRateBp: number, number: string) => ({
  purpose: reason === 'DAMAGE' ? ('DAMAGE' as const) : ('LATE_FEE' as const),
  reference: `${reason}-${number}`,
  description: reason === 'DAMAGE' ? 'Damage to the gear' : 'Late return',
  quantity: 1,
  amountMinor,
  vatRateBp,
})
