import { CLOCK } from '@/lib/actor'
import { prisma, transact } from '@/lib/db'
import { findOpening } from '@/lib/inventory/find-opening'
import { record } from '@/lib/logbook/record'
import { formatPeriod } from '@/lib/period'
import { changePeriod } from './change-period'
import { isOver, type Standing } from './fallback'
import { findStanding } from './find-standing'

/**
 * Puts back the last dates that were paid for, when the renter has not paid in time for others that they took: through the
 * same door as every change, others moving where they must. What was asked for is not asked for any more, and the agreed rent
 * falls by just that. Where the old dates are taken by then nothing is changed, and staff decide. Null when there is nothing
 * to put back, or not at this moment.
 */
export async function undoUnpaidChange(
  bookingId: string,
  at: Date,
): Promise<'PUT_BACK' | 'NOT_PUT_BACK' | null> {
  const standing = await findStanding(prisma, bookingId)
  if (!standing || !isOver(standing, at)) return null
  const { period, amendmentId: requestId } = standing
  const undone = await changePeriod(
    { bookingId, period, way: 'UNDO', reason: '', seen: '', requestId },
    CLOCK,
    at,
  )
  if (undone.ok) return 'PUT_BACK'
  return undone.code === 'no-room-then' && (await leaveToStaff(bookingId, standing, at))
    ? 'NOT_PUT_BACK'
    : null
}

async function leaveToStaff(
  bookingId: string,
  { amendmentId, period }: Standing,
  at: Date,
): Promise<boolean> {
  return transact(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${bookingId}::uuid FOR NO KEY UPDATE`
    const { state, fromAt, untilAt, locationId } = await tx.booking.findUniqueOrThrow({
      where: { id: bookingId },
    })
    const standing = await findStanding(tx, bookingId)
    const isSame = standing?.amendmentId === amendmentId && !standing.isStuck
    if (state !== 'CONFIRMED' || !isSame) return false
    await tx.amendment.update({ where: { id: amendmentId }, data: { notPutBackAt: at } })
    const { timeZone } = await findOpening(tx, locationId)
    const facts = {
      was: formatPeriod(period, timeZone),
      is: formatPeriod({ from: fromAt, until: untilAt }, timeZone),
    }
    await record(tx, { at, actor: CLOCK, what: 'booking.dates-not-put-back', bookingId, facts })
    return true
  })
}
