import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import type { Purpose } from '@/lib/generated/prisma/client'
import { readLanguage } from '@/lib/language'
import { createPayment } from '@/lib/payment/create-payment'
import { decideLate } from '@/lib/payment/decide-late'
import { LINE_WORDS } from '@/lib/payment/line-words'
import { type AskedReason, vatRule } from './capture-reason'

export type NewExtra = {
  requestId: string
  amountMinor: number
  currency: string
  reason: AskedReason
  note: string
  gateway: string
  linkSentAt?: Date
  depositCaptureId?: string
}

type Booking = { id: string; number: string; language: string; location: { country: string } }

/** Writes down what a renter is to pay after the fact, and the payment that it can be paid with. */
export async function recordExtra(
  tx: Tx,
  booking: Booking,
  { gateway, ...extra }: NewExtra,
  actor: Actor,
  at: Date,
): Promise<{ paymentId: string; requestId: string }> {
  const { currency, reason, amountMinor } = extra
  const vat = vatRule(booking.location.country, reason)
  const purpose = PURPOSES[reason]
  const description = LINE_WORDS[readLanguage(booking.language)].afterwards[purpose]
  const line = { purpose, description, quantity: 1, amountMinor, vatRateBp: vat.rateBp }
  const { paymentId, checkoutId } = await createPayment(tx, {
    bookingId: booking.id,
    cause: 'EXTRA',
    gateway,
    currency,
    at,
    parts: [[{ ...line, reference: `${reason}-${booking.number}` }]],
  })
  const { id } = await tx.paymentRequest.create({
    data: {
      ...extra,
      bookingId: booking.id,
      checkoutId,
      vatRateBp: vat.rateBp,
      vatTreatment: vat.treatment,
      actorId: actor.id,
      createdAt: at,
    },
  })
  if (reason === 'DELAY') await decideLate(tx, booking.id, at)
  return { paymentId, requestId: id }
}

const PURPOSES = { DAMAGE: 'DAMAGE', DELAY: 'LATE_FEE', OTHER: 'EXTRA' } as const satisfies Record<
  AskedReason,
  Purpose
>
