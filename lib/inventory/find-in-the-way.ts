import type { Db } from '@/lib/db'
import type { Period } from '@/lib/period'

/** A booking that a deed about gear would touch. */
export type Affected = { number: string; from: Date; until: Date }

/** Bookings that lie on an asset during a period, or from its beginning on when it has no end; the first few. */
export async function findInTheWay(
  db: Db,
  assetId: string,
  { from, until }: Omit<Period, 'until'> & { until: Date | null },
): Promise<Affected[]> {
  const rows = await db.booking.findMany({
    where: {
      lines: {
        some: {
          allocations: {
            some: {
              assetId,
              live: true,
              ...(until ? { fromAt: { lt: until } } : {}),
              OR: [{ untilAt: null }, { untilAt: { gt: from } }],
            },
          },
        },
      },
    },
    select: { number: true, fromAt: true, untilAt: true },
    orderBy: { fromAt: 'asc' },
    take: 5,
  })
  return rows.map(({ number, fromAt, untilAt }) => ({ number, from: fromAt, until: untilAt }))
}
