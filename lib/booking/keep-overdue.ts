import { prisma, transact } from '@/lib/db'
import { keepOccupied } from '@/lib/inventory/keep-occupied'

/** Gear that is out after its rental has ended stays occupied until it is back. Answers how many bookings it looked at. */
export async function keepOverdue(at: Date): Promise<number> {
  const overdue = await prisma.booking.findMany({
    where: {
      state: 'OUT',
      untilAt: { lte: at },
      lines: { some: { allocations: { some: { live: true, untilAt: { not: null } } } } },
    },
    select: { id: true },
    orderBy: { untilAt: 'asc' },
    take: 100,
  })
  for (const { id } of overdue)
    await transact(async (tx) => {
      // Whoever takes it back at this moment has the last word.
      const [booking] = await tx.$queryRaw<
        { state: string }[]
      >`SELECT state FROM booking WHERE id = ${id}::uuid FOR NO KEY UPDATE`
      if (booking?.state === 'OUT') await keepOccupied(tx, id)
    })
  return overdue.length
}
