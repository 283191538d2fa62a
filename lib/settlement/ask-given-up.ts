import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { addMinutes } from '@/lib/period'
import { reconcile } from './reconcile'
import { forEach, type Report } from './report'

/** When a visit that was given up, but could not be ended, is asked about for the first time. */
export const ASK_GIVEN_UP_MINUTES = 30

// Nobody stands on a payment page for longer than this.
const MOST_MINUTES = 2 * 24 * 60

/**
 * Visits that lapsed unpaid at a gateway which cannot end them: somebody may pay after all, and the gateway's call may get
 * lost. Asked about for two days, less and less often.
 */
export async function askGivenUp(): Promise<Report> {
  const at = await now()
  const due = await prisma.attempt.findMany({
    where: {
      kind: 'RELEASE',
      cause: 'lapsed',
      fate: 'DONE',
      askAt: { lte: at },
      payment: { leadId: null, endedHow: 'TERMINATED' },
    },
    select: { id: true, paymentId: true, createdAt: true },
    orderBy: { askAt: 'asc' },
    take: 100,
  })
  return forEach('given-up', due, async ({ id, paymentId, createdAt }) => {
    const age = (at.getTime() - createdAt.getTime()) / 60_000
    const askAt =
      age > MOST_MINUTES ? null : addMinutes(at, Math.max(ASK_GIVEN_UP_MINUTES, Math.round(age / 2)))
    await prisma.attempt.update({ where: { id }, data: { askAt } })
    await reconcile(paymentId)
  })
}
