import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { send } from './send'

/**
 * Carries one prepared attempt out: claims it once, asks the gateway outside of any transaction, and settles the answer.
 * Calling it twice, or beside itself, sends once. Whatever goes wrong, the attempt row says where it stands.
 */
export async function perform(attemptId: string): Promise<void> {
  const at = await now()
  const { count } = await prisma.attempt.updateMany({
    where: { id: attemptId, fate: 'PREPARED' },
    data: { fate: 'SENT', sentAt: at, tries: { increment: 1 }, askAt: at },
  })
  if (count === 1) await send(attemptId)
}
