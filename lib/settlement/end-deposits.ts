import { CLOCK } from '@/lib/actor'
import { move } from '@/lib/booking/booking'
import { now } from '@/lib/clock'
import { prisma, transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { forEach, type Report } from './report'

/**
 * Deposits whose time is over have lapsed by themselves, or expired where they should have been released; bookings whose
 * gear is back and whose deposit is over are complete.
 */
export async function endDeposits(): Promise<Report> {
  const at = await now()
  const lapsed = await prisma.deposit.findMany({
    where: {
      ending: { in: ['LAPSES', 'RELEASE'] },
      endedAt: null,
      capturableUntil: { lte: at },
      line: { payment: { attempts: { none: { fate: { in: ['SENT', 'UNKNOWN'] } } } } },
    },
    take: 100,
  })
  const ended = await forEach('deposits', lapsed, ({ id, bookingId, ending, capturableUntil, ...sums }) =>
    transact(async (tx) => {
      // Unless it has been authorized anew in the meantime.
      const where = { id, endedAt: null, capturableUntil }
      const { count } = await tx.deposit.updateMany({ where, data: { endedAt: at, releaseDueAt: null } })
      const facts = { amountMinor: sums.limitMinor - sums.capturedMinor, currency: sums.currency }
      const what = ending === 'RELEASE' ? 'deposit.expired' : 'deposit.lapsed'
      if (count === 1) await record(tx, { at, actor: CLOCK, what, bookingId, facts })
    }),
  )
  const over = await prisma.booking.findMany({
    where: { state: 'RETURNED', OR: [{ deposit: null }, { deposit: { endedAt: { not: null } } }] },
    select: { id: true },
    take: 100,
  })
  const completed = await forEach('deposits', over, ({ id }) =>
    transact(async (tx) => {
      if (await move(tx, id, 'complete'))
        await record(tx, { at, actor: CLOCK, what: 'booking.completed', bookingId: id })
    }),
  )
  return { done: ended.done + completed.done, failed: ended.failed + completed.failed }
}
