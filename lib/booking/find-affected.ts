import { type Db, prisma } from '@/lib/db'
import type { BookingState } from '@/lib/generated/prisma/client'
import type { Opening } from '@/lib/inventory/day-plan'
import { isOpenForReturn, isOpenForStart } from '@/lib/inventory/opening'

/** A booking whose pick-up or return would fall on a time at which the shop is closed from now on. */
export type Affected = {
  number: string
  contactName: string
  fromAt: Date
  untilAt: Date
  isStartClosed: boolean
  isReturnClosed: boolean
}

const AHEAD: BookingState[] = ['HELD', 'CONFIRMED', 'OUT']

/** The bookings still ahead of a shop that a change of its hours would meet before a closed door, in order of their start. */
export async function findAffected(
  locationId: string,
  { before, after }: { before: Opening; after: Opening },
  at: Date,
  db: Db = prisma,
): Promise<Affected[]> {
  const rows = await db.booking.findMany({
    where: { locationId, state: { in: AHEAD }, untilAt: { gt: at } },
    select: { number: true, state: true, contactName: true, fromAt: true, untilAt: true },
    orderBy: [{ fromAt: 'asc' }, { number: 'asc' }],
  })
  const closes = (isOpen: typeof isOpenForStart, when: Date) => isOpen(before, when) && !isOpen(after, when)
  return rows.flatMap(({ state, ...row }) => {
    const isStartClosed = state !== 'OUT' && row.fromAt > at && closes(isOpenForStart, row.fromAt)
    const isReturnClosed = closes(isOpenForReturn, row.untilAt)
    return isStartClosed || isReturnClosed ? [{ ...row, isStartClosed, isReturnClosed }] : []
  })
}
