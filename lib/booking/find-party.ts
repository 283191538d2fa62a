import { prisma } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Whose } from './party'
import { WORTH_SHOWING } from './worth-showing'

const MEMBER = {
  ...{ id: true, number: true, linkTurn: true, addedToId: true, erasedAt: true, contactEmail: true },
  ...{ state: true, fromAt: true, untilAt: true, currency: true, rentMinor: true, depositMinor: true },
  location: { select: { slug: true, city: true, timeZone: true } },
  lines: { select: { id: true, description: true, quantity: true }, orderBy: { position: 'asc' } },
  amendments: { select: { agreedMinor: true } },
} satisfies Prisma.BookingSelect

/** One of the bookings that belong together: the first of a renter, or what was added to it. */
export type PartyMember = Prisma.BookingGetPayload<{ select: typeof MEMBER }>

/** The other bookings that a booking belongs together with, the first one on top; what was added and never paid is left out. */
export async function findParty({ id, addedToId }: Whose): Promise<PartyMember[]> {
  const firstId = addedToId ?? id
  return await prisma.booking.findMany({
    where: { id: { not: id }, AND: [{ OR: [{ id: firstId }, { addedToId: firstId }] }, WORTH_SHOWING] },
    select: MEMBER,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
}
