import { type Db, prisma } from '@/lib/db'
import type { Period } from '@/lib/period'

/** A booking that is still ahead, or under way, and holds something that is about to change. */
export type Holding = Period & { number: string; name: string; timeZone: string }

/** The bookings that hold variants from now on, in the order of their start. */
export async function findHolding(variantIds: string[], at: Date, db: Db = prisma): Promise<Holding[]> {
  const rows = await db.booking.findMany({
    where: {
      OR: [
        { state: { in: ['CONFIRMED', 'OUT'] } },
        { state: 'HELD', OR: [{ holdUntil: null }, { holdUntil: { gt: at } }] },
      ],
      lines: { some: { variantId: { in: variantIds } } },
    },
    select: {
      ...{ number: true, contactName: true, fromAt: true, untilAt: true },
      location: { select: { timeZone: true } },
    },
    orderBy: [{ fromAt: 'asc' }, { number: 'asc' }],
  })
  return rows.map(({ number, contactName: name, fromAt: from, untilAt: until, location }) => ({
    ...{ number, name, from, until, timeZone: location.timeZone },
  }))
}
