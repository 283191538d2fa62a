import { HOLD_MINUTES } from '@/lib/booking/hold'
import type { Tx } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { addMinutes } from '@/lib/period'

/**
 * Money for a booking was not to be had, so the renter has the full time again to pay in another way; only while their gear
 * is still held, and as `only` says. Answers whether it is.
 */
export async function holdAnew(
  tx: Tx,
  { bookingId }: LockedPayment,
  at: Date,
  only: Prisma.BookingWhereInput = {},
): Promise<boolean> {
  const { count } = await tx.booking.updateMany({
    where: { id: bookingId, state: 'HELD', ...only },
    data: { holdUntil: addMinutes(at, HOLD_MINUTES) },
  })
  return count > 0
}
