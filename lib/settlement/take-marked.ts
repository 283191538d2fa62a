import { prisma } from '@/lib/db'
import { capturableLeft } from '@/lib/payment/capturable-left'
import { takeForClaim } from './take-for-claim'

/**
 * Takes what staff chose to take under objection, once; the choice is taken back where nothing can be taken any more. LATER
 * while other money of the deposit is moving: the clock goes on with it.
 */
export async function takeMarked(claimId: string, at: Date): Promise<'ASKED' | 'LATER' | 'NOTHING'> {
  const claim = await prisma.claim.findUniqueOrThrow({ where: { id: claimId } })
  const deposit = await prisma.deposit.findUnique({
    where: { bookingId: claim.bookingId },
    include: { line: { include: { payment: true } } },
  })
  const left = capturableLeft(deposit, deposit?.line?.payment ?? null, at)
  const amountMinor = Math.min(claim.claimedMinor, left)
  const taken =
    deposit && amountMinor > 0 ? await takeForClaim(claim, deposit.ending, amountMinor, at) : 'NOTHING'
  if (taken === 'NOTHING')
    await prisma.claim.updateMany({ where: { id: claimId }, data: { underObjectionAt: null } })
  return taken
}
