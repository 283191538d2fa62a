import { prisma, transact } from '@/lib/db'
import { keepOccupied } from '@/lib/inventory/keep-occupied'
import { log } from '@/lib/log'

/** Gear that is out after its rental has ended stays occupied until it is back. Answers for how many bookings something changed. */
export async function keepOverdue(at: Date): Promise<{ done: number; failed: number }> {
  const overdue = await prisma.booking.findMany({
    where: {
      state: 'OUT',
      untilAt: { lte: at },
      outings: { some: { endedAt: null, allocation: { live: true, untilAt: { not: null } } } },
    },
    select: { id: true },
    orderBy: { untilAt: 'asc' },
    take: 100,
  })
  const report = { done: 0, failed: 0 }
  for (const { id } of overdue) {
    try {
      if (await keep(id)) report.done++
    } catch (error) {
      // One of them must not let the gear of the others go.
      log.error({ bookingId: id, error }, 'late gear could not be kept occupied')
      report.failed++
    }
  }
  return report
}

const keep = (bookingId: string): Promise<boolean> =>
  transact(async (tx) => {
    // Whoever takes it back at this moment has the last word.
    const [booking] = await tx.$queryRaw<
      { state: string }[]
    >`SELECT state FROM booking WHERE id = ${bookingId}::uuid FOR NO KEY UPDATE`
    return booking?.state === 'OUT' && keepOccupied(tx, bookingId)
  })
