import { prisma } from '@/lib/db'

// A page of them; more than this is a post office that is away, and the office sees that as one trouble.
const MOST = 50

/** Letters about bookings of a shop that are not over yet, and that could not be delivered: their renters have to be told otherwise. */
export const findUndelivered = (locationId: string) =>
  prisma.notice.findMany({
    where: {
      state: 'FAILED',
      booking: { locationId, state: { in: ['HELD', 'CONFIRMED', 'OUT', 'RETURNED'] } },
    },
    select: {
      id: true,
      kind: true,
      way: true,
      recipient: true,
      problem: true,
      createdAt: true,
      booking: { select: { number: true, contactName: true, contactPhone: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  })

export type Undelivered = Awaited<ReturnType<typeof findUndelivered>>[number]
