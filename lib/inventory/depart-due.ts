import { CLOCK } from '@/lib/actor'
import { prisma, transact } from '@/lib/db'
import { log } from '@/lib/log'
import { depart } from './depart'

const MOST = 100

/** Assets whose transfer begins now leave their location; those that a renter still has leave when they are back. */
export async function departDue(at: Date): Promise<{ done: number; failed: number }> {
  const due = await prisma.block.findMany({
    where: { toLocationId: { not: null }, departedAt: null, endedAt: null, fromAt: { lte: at } },
    select: { id: true },
    orderBy: { fromAt: 'asc' },
    take: MOST,
  })
  const report = { done: 0, failed: 0 }
  for (const { id } of due) {
    try {
      if (await transact((tx) => depart(tx, id, CLOCK, at))) report.done++
    } catch (error) {
      // One that cannot leave must not keep the others.
      log.error({ blockId: id, error }, 'an asset could not be moved to another location')
      report.failed++
    }
  }
  return report
}
