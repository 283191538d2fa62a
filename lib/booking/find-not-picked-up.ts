import { prisma } from '@/lib/db'
import { addMinutes } from '@/lib/period'
import { findEndangered } from './find-endangered'
import { planCancel } from './plan-cancel'

/** How late somebody may be before staff are asked whether to give the gear to others: trains and ferries are late, too. */
export const GRACE_MINUTES = 120

/** Paid, and nobody came: since when, and what the renter gets back of the rent when it is ended now. */
export type NotPickedUp = {
  number: string
  contactName: string
  contactPhone: string
  fromAt: Date
  gear: string
  currency: string
  backMinor: number
  keptMinor: number
}

// Each is worked out by the terms it was booked under; more than this would be a closed shop, and come up as these are ended.
const MOST = 20

/**
 * The bookings of a shop that should have been picked up longer ago than the grace, longest first. Who waits for gear
 * that somebody else has not brought back is not to blame for it. It is read from the clock each time it is asked for, so
 * there is no job that may have stopped running.
 */
export async function findNotPickedUp(locationId: string, at: Date): Promise<NotPickedUp[]> {
  const waiting = (await findEndangered(at, locationId)).map(({ number }) => number)
  const rows = await prisma.booking.findMany({
    where: {
      ...{ locationId, state: 'CONFIRMED', number: { notIn: waiting } },
      fromAt: { lt: addMinutes(at, -GRACE_MINUTES) },
    },
    select: {
      ...{ id: true, number: true, contactName: true, contactPhone: true, fromAt: true, currency: true },
      lines: { select: { quantity: true, description: true }, orderBy: { position: 'asc' } },
    },
    orderBy: [{ fromAt: 'asc' }, { id: 'asc' }],
    take: MOST,
  })
  return Promise.all(
    rows.map(async ({ id, lines, ...row }) => {
      const { backMinor, keptMinor } = await planCancel(id, 'noShow', at)
      const gear = lines.map(({ quantity, description }) => `${quantity} × ${description}`).join(', ')
      return { ...row, gear, backMinor, keptMinor }
    }),
  )
}
