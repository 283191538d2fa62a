import { prisma } from '@/lib/db'
import type { PaymentName } from '@/lib/gateway/gateway'
import type { Payment } from '@/lib/generated/prisma/client'

/** How its gateway can find a payment; throws for one that no gateway has heard of. */
export async function paymentName(
  payment: Pick<Payment, 'id' | 'leadId' | 'gatewayRef' | 'currency' | 'amountMinor' | 'capturableUntil'>,
): Promise<PaymentName> {
  const { id, leadId, gatewayRef, currency, amountMinor, capturableUntil } = payment
  if (!gatewayRef) throw new Error(`Payment ${id} has no name at the gateway yet.`)
  const visit = leadId ?? id
  const { _sum } = await prisma.payment.aggregate({
    where: { OR: [{ id: visit }, { leadId: visit }] },
    _sum: { amountMinor: true },
  })
  const visitMinor = _sum.amountMinor ?? amountMinor
  return { ref: gatewayRef, currency, amountMinor, visitMinor, capturableUntil }
}
