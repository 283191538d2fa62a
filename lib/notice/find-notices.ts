import { prisma } from '@/lib/db'

/** The letters about a booking, newest first: what was written to whom, and whether it has gone. */
export const findNotices = (bookingId: string) =>
  prisma.notice.findMany({
    where: { bookingId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      kind: true,
      way: true,
      recipient: true,
      state: true,
      subject: true,
      text: true,
      receiptIds: true,
      tries: true,
      problem: true,
      createdAt: true,
      sendAt: true,
      sentAt: true,
    },
  })
