import { z } from 'zod'
import { prisma } from '@/lib/db'
import { isUuid } from '@/lib/uuid'

export type CheckoutForm = { url: string; fields: [name: string, value: string][] }

const fields = z.record(z.string(), z.string())

/** The form that opens a visit at a gateway which is entered by one; null when the booking has no such visit open. */
export async function findCheckoutForm(bookingId: string, paymentId: string): Promise<CheckoutForm | null> {
  if (!isUuid(paymentId)) return null
  const payment = await prisma.payment.findFirst({
    where: { id: paymentId, bookingId, attempts: { some: { kind: 'CHECKOUT', fate: 'WAITING' } } },
    select: { gatewayUrl: true, gatewayForm: true },
  })
  if (!payment?.gatewayForm || !payment.gatewayUrl) return null
  return { url: payment.gatewayUrl, fields: Object.entries(fields.parse(payment.gatewayForm)) }
}
