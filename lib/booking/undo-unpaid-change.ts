import { CLOCK } from '@/lib/actor'
import { prisma, transact } from '@/lib/db'
import { findOpening } from '@/lib/inventory/find-opening'
import { record } from '@/lib/logbook/record'
import { formatPeriod } from '@/lib/period'
import { changePeriod } from './change-period'
import { isOver, type OpenFallback } from './fallback'
import { findOpenFallback } from './find-open-fallback'

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
  const open = await findOpenFallback(prisma, bookingId)
  if (!open || !isOver(open, at)) return null
  const { period, amendmentId: requestId } = open
  const undone = await changePeriod(
    { bookingId, period, way: 'UNDO', reason: '', seen: '', requestId },
    CLOCK,
    at,
  )
  if (undone.ok) return 'PUT_BACK'
  return undone.code === 'no-room-then' && (await leaveToStaff(bookingId, open, at)) ? 'NOT_PUT_BACK' : null
}

async function leaveToStaff(
  bookingId: string,
  { amendmentId, period }: OpenFallback,
  at: Date,
): Promise<boolean> {
  return transact(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${bookingId}::uuid FOR NO KEY UPDATE`
    const { state, fromAt, untilAt, locationId } = await tx.booking.findUniqueOrThrow({
      where: { id: bookingId },
    })
    const open = await findOpenFallback(tx, bookingId)
    const isSame = open?.amendmentId === amendmentId && !open.isStuck
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
