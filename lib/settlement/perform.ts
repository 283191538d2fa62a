import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { mayBeSent } from '@/lib/payment/attempt'
import { send } from './send'

/**
 * Carries one prepared attempt out, unless it still may be taken back: claims it once, asks the gateway outside of any transaction, and settles the answer.
 * Calling it twice, or beside itself, sends once. Whatever goes wrong, the attempt row says where it stands.
 */
export async function perform(attemptId: string): Promise<void> {
  const at = await now()
  const { count } = await prisma.attempt.updateMany({
    where: { id: attemptId, fate: 'PREPARED', ...mayBeSent(at) },
    data: { fate: 'SENT', sentAt: at, tries: { increment: 1 }, askAt: at },
  })
  if (count === 1) await send(attemptId)
}
