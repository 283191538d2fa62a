import { CLOCK } from '@/lib/actor'
import { move } from '@/lib/booking/booking'
import { now } from '@/lib/clock'
import { prisma, transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { forEach, type Report } from './report'

/** Deposits whose time is over have lapsed by themselves; bookings whose gear is back and whose deposit is over are complete. */
export async function endDeposits(): Promise<Report> {
  const at = await now()
  const lapsed = await prisma.deposit.findMany({
    where: {
      ending: 'LAPSES',
      endedAt: null,
      capturableUntil: { lte: at },
      line: { payment: { attempts: { none: { fate: { in: ['SENT', 'UNKNOWN'] } } } } },
    },
    take: 100,
  })
  const ended = await forEach('deposits', lapsed, ({ id, bookingId, limitMinor, capturedMinor, currency }) =>
    transact(async (tx) => {
      const { count } = await tx.deposit.updateMany({ where: { id, endedAt: null }, data: { endedAt: at } })
      const facts = { amountMinor: limitMinor - capturedMinor, currency }
      if (count === 1) await record(tx, { at, actor: CLOCK, what: 'deposit.lapsed', bookingId, facts })
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
