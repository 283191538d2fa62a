import { prisma } from '@/lib/db'

/** Everything that happened to a booking, oldest first. */
export const findLogbook = (bookingId: string) =>
  prisma.logbookEntry.findMany({
    where: { bookingId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, at: true, actorKind: true, actorId: true, actorName: true, what: true, facts: true },
  })
