import { randomBytes } from 'node:crypto'
import type { Tx } from '@/lib/db'
import type { CheckoutCause, Purpose } from '@/lib/generated/prisma/client'

export type NewPaymentLine = {
  purpose: Purpose
  reference: string
  description: string
  quantity: number
  amountMinor: number
  vatRateBp: number
}

/** `checkoutId` puts the payment into a visit that exists already. */
export type NewCheckout = {
  checkoutId?: string
  bookingId: string
  cause: CheckoutCause
  gateway: string
  currency: string
  lines: NewPaymentLine[]
  at: Date
  actorId?: string | null
}

/** A payment that the renter can be sent to later, whenever they choose to. */
export async function createPayment(
  tx: Tx,
  checkout: NewCheckout,
): Promise<{ paymentId: string; amountMinor: number }> {
  const { bookingId, cause, gateway, currency, lines, at } = checkout
  const amountMinor = lines.reduce((sum, line) => sum + line.amountMinor, 0)
  const visit =
    checkout.checkoutId ?? (await tx.checkout.create({ data: { bookingId, cause, createdAt: at } })).id
  const payment = await tx.payment.create({
    data: {
      bookingId,
      checkoutId: visit,
      gateway,
      currency,
      amountMinor,
      webhookSecret: newWebhookSecret(),
      createdAt: at,
      lines: { create: lines.map((line, position) => ({ ...line, position })) },
    },
  })
  return { paymentId: payment.id, amountMinor }
}

/** 32 characters, letters and digits alone: the most that every gateway of ours accepts. */
const newWebhookSecret = (): string => randomBytes(16).toString('hex')
