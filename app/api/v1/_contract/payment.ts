import { z } from 'zod'
import { METHODS } from '@/lib/gateway/methods'
import { Purpose } from '@/lib/generated/prisma/enums'
import type { ListedPayment } from '@/lib/payment/find-payment-page'
import { stateOf } from '@/lib/payment/payment'
import { after, limit } from './booking'
import { amount, instant, instantOrNull, money, next } from './parts'

export const paymentQuery = z.strictObject({
  booking: z.string().max(20).optional().meta({ description: 'The number of one booking.' }),
  limit,
  after: after.optional(),
})

const STATES = [
  'OPEN',
  'AUTHORIZED',
  'PARTLY_CAPTURED',
  'CAPTURED',
  'PARTLY_REFUNDED',
  'REFUNDED',
  'RELEASED',
  'TERMINATED',
  'EXPIRED',
] as const

const payment = z
  .strictObject({
    id: z.uuid(),
    booking: z.string(),
    state: z.enum(STATES),
    method: z.enum(METHODS).nullable(),
    amount: money,
    authorized: money,
    captured: money,
    refunded: money,
    released: money,
    lines: z.array(
      z.strictObject({
        purpose: z.enum(Object.values(Purpose)),
        amount: money,
        captured: money,
        refunded: money,
      }),
    ),
    createdAt: instant,
    authorizedAt: instant.nullable(),
    capturableUntil: instant.nullable(),
    endedAt: instant.nullable(),
  })
  .meta({
    id: 'Payment',
    description: 'One authorization. The rent is captured at once, a deposit only when something is wrong.',
  })

export const paymentPage = z.strictObject({ payments: z.array(payment), next })

export function paymentBody(found: ListedPayment): z.infer<typeof payment> {
  const said = (minor: number) => amount(minor, found.currency)
  return {
    id: found.id,
    booking: found.booking.number,
    state: stateOf(found),
    method: METHODS.find((method) => method === found.methodKind) ?? null,
    amount: said(found.amountMinor),
    authorized: said(found.authorizedMinor),
    captured: said(found.capturedMinor),
    refunded: said(found.refundedMinor),
    released: said(found.releasedMinor),
    lines: found.lines.map(({ purpose, amountMinor, capturedMinor, refundedMinor }) => ({
      purpose,
      amount: said(amountMinor),
      captured: said(capturedMinor),
      refunded: said(refundedMinor),
    })),
    createdAt: found.createdAt.toISOString(),
    authorizedAt: instantOrNull(found.authorizedAt),
    capturableUntil: instantOrNull(found.capturableUntil),
    endedAt: instantOrNull(found.endedAt),
  }
}
