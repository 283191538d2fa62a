import { CLOCK } from '@/lib/actor'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { askForDeposit } from '@/lib/deposit/ask-for-deposit'
import { performAll } from './perform-all'
import { forEach, type Report } from './report'

/**
 * Deposits that were planned for later and whose time has come: the renter gets a link, or their stored card is asked.
 * Three tries; after the last one it is up to staff, and the gear stays in the shop meanwhile.
 */
export async function secureDeposits(): Promise<Report> {
  const at = await now()
  const due = await prisma.deposit.findMany({
    where: { secureAt: { lte: at }, booking: { state: 'CONFIRMED' } },
    select: { id: true, bookingId: true },
    orderBy: { secureAt: 'asc' },
    take: 100,
  })
  return forEach('secure', due, async ({ id, bookingId }) => {
    const asked = await askForDeposit({ bookingId, why: 'SECURE' }, CLOCK, at)
    if (asked.ok) await performAll(asked.value.paymentId)
    // Approved in the meantime, or nothing is left of it to approve.
    else if (asked.code === 'deposit-stands' || asked.code === 'deposit-over')
      await prisma.deposit.updateMany({ where: { id, secureAt: { lte: at } }, data: { secureAt: null } })
  })
}
