import { prisma } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'

const SELECT = {
  ...{ id: true, number: true, linkTurn: true, erasedAt: true, state: true, fromAt: true, untilAt: true },
  ...{ contactName: true, contactEmail: true, contactPhone: true, textsAgreedAt: true },
  location: { select: { id: true, slug: true, city: true, timeZone: true } },
} satisfies Prisma.BookingSelect

/** A first booking as whoever adds gear to it has to know it. */
export type AddingTo = Prisma.BookingGetPayload<{ select: typeof SELECT }>

/** The booking of that number, to add gear to; null when there is none, or nobody knows any more whose it was. */
export async function findAddingTo(number: string): Promise<AddingTo | null> {
  const booking = await prisma.booking.findUnique({ where: { number }, select: SELECT })
  return booking && !booking.erasedAt ? booking : null
}
