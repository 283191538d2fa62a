import { prisma } from '@/lib/db'
import { bookingUrl } from '@/lib/private-link'

/**
 * Where a renter can pay right now: the gateway's page, or ours that leads there by a form, as long as the visit is open;
 * null otherwise.
 */
export async function findCheckoutUrl(paymentId: string): Promise<string | null> {
  const payment = await prisma.payment.findFirst({
    where: { id: paymentId, attempts: { some: { kind: 'CHECKOUT', fate: 'WAITING' } } },
    select: {
      gatewayUrl: true,
      gatewayForm: true,
      booking: { select: { id: true, number: true, linkTurn: true } },
    },
  })
  if (!payment?.gatewayForm) return payment?.gatewayUrl ?? null
  return `${bookingUrl(payment.booking)}/to-bank/${paymentId}`
}
