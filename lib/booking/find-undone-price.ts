import { prisma } from '@/lib/db'
import type { Quote } from './quote'
import type { Repricing } from './reprice'

/**
 * What going back to the dates before does to the rent: it falls by what the unpaid changes had added to it, and the dates
 * cost what was agreed for them then, whatever today's list says.
 */
export async function findUndonePrice(bookingId: string): Promise<Repricing> {
  const { quote, amendments } = await prisma.booking.findUniqueOrThrow({
    where: { id: bookingId },
    select: { quote: true, amendments: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } },
  })
  const last = amendments.at(-1)
  const before = amendments
    .slice(0, -1)
    .findLast(
      ({ fromAt, untilAt }) =>
        fromAt.getTime() === last?.fallbackFromAt?.getTime() &&
        untilAt.getTime() === last.fallbackUntilAt?.getTime(),
    )
  const { lines = [], rentMinor = 0 } = (before?.quote ?? quote) as Partial<Quote>
  return { lines, nowMinor: rentMinor, differenceMinor: -(last?.fallbackMinor ?? 0), differences: [] }
}
