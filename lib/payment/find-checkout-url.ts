import { prisma } from '@/lib/db'

/** Where a renter can pay right now: the gateway's page, as long as the visit to it is open; null otherwise. */
export async function findCheckoutUrl(paymentId: string): Promise<string | null> {
  const payment = await prisma.payment.findFirst({
    where: { id: paymentId, attempts: { some: { kind: 'CHECKOUT', fate: 'WAITING' } } },
    select: { gatewayUrl: true },
  })
  return payment?.gatewayUrl ?? null
}
