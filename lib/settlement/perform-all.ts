import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { mayBeSent } from '@/lib/payment/attempt'
import { perform } from './perform'

/**
 * Carries out everything that is prepared for a payment and for those made together with it, and what follows from it:
 * an authorization leads to a capture.
 */
export async function performAll(paymentId: string): Promise<void> {
  const at = await now()
  // Two steps follow each other at the most today; the bound is there so that a mistake cannot turn in circles.
  for (let round = 0; round < 5; round++) {
    const attempt = await prisma.attempt.findFirst({
      where: {
        fate: 'PREPARED',
        payment: { OR: [{ id: paymentId }, { leadId: paymentId }] },
        ...mayBeSent(at),
      },
      orderBy: { createdAt: 'asc' },
      select: { id: true },
    })
    if (!attempt) return
    await perform(attempt.id)
  }
}
