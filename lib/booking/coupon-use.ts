import type { Prisma } from '@/lib/generated/prisma/client'

/** Bookings whose use of a coupon counts: those that are or were paid, and those that may still be. */
export const countedAt = (at: Date) =>
  ({
    OR: [
      { state: { in: ['CONFIRMED', 'OUT', 'RETURNED', 'COMPLETED', 'NO_SHOW'] } },
      { state: 'CANCELLED', confirmedAt: { not: null } },
      { state: 'HELD', OR: [{ holdUntil: null }, { holdUntil: { gte: at } }] },
    ],
  }) satisfies Prisma.BookingWhereInput
