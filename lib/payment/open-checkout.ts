import { randomBytes } from 'node:crypto'
import type { CheckoutCause, Purpose } from '../generated/prisma/client'
import type { Tx } from '../db'
import { prepareAttempt } from './attempt'

export type NewPaymentLine = {
  purpose: Purpose
  reference: string
  description: string
  quantity: number
  amountMinor: number
  vatRateBp: number
}

export type NewCheckout = {
  bookingId: string
  cause: CheckoutCause
  gateway: string
  currency: string
  lines: NewPaymentLine[]
  at: Date
  actorId?: string | null
}

/**
 * Records one visit to a gateway: a payment with its lines and the attempt to open it, all in the caller's transaction.
 * Nothing is sent; hand the attempt to `perform` after the commit. Line references are unique within the payment.
 */
export async function openCheckout(tx: Tx, checkout: NewCheckout): Promise<{ paymentId: string; attemptId: string }> {
  const { bookingId, cause, gateway, currency, lines, at, actorId } = checkout
  const amountMinor = lines.reduce((sum, line) => sum + line.amountMinor, 0)
  const visit = await tx.checkout.create({ data: { bookingId, cause, createdAt: at } })
  const payment = await tx.payment.create({
    data: {
      bookingId,
      checkoutId: visit.id,
      gateway,
      currency,
      amountMinor,
      webhookSecret: newWebhookSecret(),
      createdAt: at,
      lines: { create: lines.map((line, position) => ({ ...line, position })) },
    },
  })
  const attempt = await prepareAttempt(tx, { paymentId: payment.id, kind: 'CHECKOUT', amountMinor, at, cause: 'checkout', actorId })
  return { paymentId: payment.id, attemptId: attempt.id }
}

/** 32 characters, letters and digits alone: the most that every gateway of ours accepts. */
const newWebhookSecret = (): string => randomBytes(16).toString('hex')
