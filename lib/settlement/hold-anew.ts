import { HOLD_MINUTES } from '@/lib/booking/hold'
import type { Tx } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { addMinutes } from '@/lib/period'

/**
 * Money for a booking was not to be had, so the renter has the full time again to pay in another way, or what is left of the
 * time they had asked for; only while their gear is still held, and as `only` says. Answers whether it is.
 */
export async function holdAnew(
  tx: Tx,
  { bookingId }: LockedPayment,
  at: Date,
  only: Prisma.BookingWhereInput = {},
): Promise<boolean> {
  const holdUntil = addMinutes(at, HOLD_MINUTES)
  const where: Prisma.BookingWhereInput = { id: bookingId, state: 'HELD', ...only }
  const { count } = await tx.booking.updateMany({
    where: { ...where, OR: [{ holdUntil: null }, { holdUntil: { lt: holdUntil } }] },
    data: { holdUntil },
  })
  return count > 0 || (await tx.booking.count({ where })) > 0
}
