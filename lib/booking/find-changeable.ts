import { prisma } from '@/lib/db'

/** A booking that may still have other dates or units, by its number; null when there is none, or none any more. */
export const findChangeable = (number: string) =>
  prisma.booking.findFirst({
    where: { number, state: { in: ['HELD', 'CONFIRMED', 'OUT'] } },
    select: { id: true, fromAt: true, untilAt: true, location: { select: { timeZone: true } } },
  })
