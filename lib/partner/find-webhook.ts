import { prisma } from '@/lib/db'

// As many as somebody scrolls through; the rows themselves stay.
const MOST_SHOWN = 100

/** One address with its secret and the last messages to it, newest first; null when there is none. */
export const findWebhook = (id: string) =>
  prisma.webhookEndpoint.findUnique({
    where: { id },
    select: {
      id: true,
      url: true,
      secret: true,
      events: true,
      createdAt: true,
      madeBy: true,
      endedAt: true,
      endedBy: true,
      location: { select: { name: true } },
      deliveries: {
        select: {
          id: true,
          state: true,
          tries: true,
          sendAt: true,
          sentAt: true,
          answer: true,
          problem: true,
          entry: { select: { id: true, what: true, at: true } },
          booking: { select: { number: true } },
        },
        orderBy: { position: 'desc' },
        take: MOST_SHOWN,
      },
    },
  })
