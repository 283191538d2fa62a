import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import type { RefundReason } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import type { LockedPayment } from './lock-payment'
import type { PlannedPart } from './plan-refund'
import { prepareNextRefund } from './prepare-next-refund'

export type NewRefund = {
  bookingId: string
  requestId: string
  reason: RefundReason
  currency: string
  note: string
  parts: PlannedPart[]
}

/**
 * Writes down what goes back, part by part, and prepares the first part at each payment; the others follow when those are
 * settled. `payments` are the booking's, locked. Hand the payments it answers to `performAll` afterwards.
 */
export async function recordRefund(
  tx: Tx,
  { parts, ...refund }: NewRefund,
  payments: LockedPayment[],
  actor: Actor,
  at: Date,
): Promise<{ refundRequestId: string; paymentIds: string[] }> {
  const amountMinor = parts.reduce((sum, part) => sum + part.amountMinor, 0)
  const { id } = await tx.refundRequest.create({
    data: {
      ...refund,
      amountMinor,
      actorId: actor.id,
      createdAt: at,
      parts: {
        create: parts.map(({ captureId, purpose, amountMinor, whyNot }, position) => ({
          captureId,
          purpose,
          amountMinor,
          whyNot,
          position,
        })),
      },
    },
  })
  const { bookingId, currency, reason, note } = refund
  const facts = { amountMinor, currency, reason, note }
  await record(tx, { at, actor, what: 'refund.requested', bookingId, facts })
  const touched = payments.filter((payment) => parts.some(({ paymentId }) => paymentId === payment.id))
  for (const payment of touched) await prepareNextRefund(tx, payment, at)
  return { refundRequestId: id, paymentIds: touched.map((payment) => payment.id) }
}
