import { prisma } from '@/lib/db'

/** How many letters about a booking did not arrive. */
export const countUndelivered = (bookingId: string): Promise<number> =>
  prisma.notice.count({ where: { bookingId, state: 'FAILED' } })
