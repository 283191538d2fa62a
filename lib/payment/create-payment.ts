import { randomBytes } from 'node:crypto'
import type { Tx } from '@/lib/db'
import type { MethodKind } from '@/lib/gateway/methods'
import type { CheckoutCause, Purpose } from '@/lib/generated/prisma/client'

export type NewPaymentLine = {
  purpose: Purpose
  reference: string
  description: string
  quantity: number
  amountMinor: number
  vatRateBp: number
}

/** `checkoutId` puts the payments into a visit that exists already; each part becomes a payment, the first one leads. */
export type NewCheckout = {
  checkoutId?: string
  bookingId: string
  cause: CheckoutCause
  gateway: string
  /** What the renter has chosen to pay with, where a location asks. */
  method?: MethodKind | null
  currency: string
  parts: NewPaymentLine[][]
  storesCard?: boolean
  at: Date
  actorId?: string | null
}

export type NewPayment = { checkoutId: string; paymentId: string; amountMinor: number }

/** A payment that the renter can be sent to later, whenever they choose to, with those that are made together with it. */
export async function createPayment(tx: Tx, checkout: NewCheckout): Promise<NewPayment> {
  const { bookingId, cause, method, parts, at } = checkout
  const checkoutId =
    checkout.checkoutId ??
    (await tx.checkout.create({ data: { bookingId, cause, method, createdAt: at } })).id
  let leadId: string | null = null
  for (const lines of parts) {
    const { id }: { id: string } = await createPart(tx, { ...checkout, checkoutId }, lines, leadId)
    leadId ??= id
  }
  if (!leadId) throw new Error('A visit without a payment.')
  return { checkoutId, paymentId: leadId, amountMinor: totalOf(parts.flat()) }
}

function createPart(
  tx: Tx,
  checkout: NewCheckout & { checkoutId: string },
  lines: NewPaymentLine[],
  leadId: string | null,
) {
  const { bookingId, checkoutId, gateway, currency, storesCard, at } = checkout
  return tx.payment.create({
    data: {
      bookingId,
      checkoutId,
      leadId,
      gateway,
      currency,
      storesCard,
      amountMinor: totalOf(lines),
      webhookSecret: newWebhookSecret(),
      createdAt: at,
      lines: { create: lines.map((line, position) => ({ ...line, position })) },
    },
  })
}

const totalOf = (lines: NewPaymentLine[]): number => lines.reduce((sum, line) => sum + line.amountMinor, 0)

/** 32 characters, letters and digits alone: the most that every gateway of ours accepts. */
const newWebhookSecret = (): string => randomBytes(16).toString('hex')
