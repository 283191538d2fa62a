import { prisma } from '@/lib/db'
import { perform } from './perform'

/** Carries out everything that is prepared for a payment, and what follows from it: an authorization leads to a capture. */
export async function performAll(paymentId: string): Promise<void> {
  // Two steps follow each other at the most today; the bound is there so that a mistake cannot turn in circles.
  for (let round = 0; round < 5; round++) {
    const attempt = await prisma.attempt.findFirst({
      where: { paymentId, fate: 'PREPARED' },
      select: { id: true },
    })
    if (!attempt) return
    await perform(attempt.id)
  }
}
