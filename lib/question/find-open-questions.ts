import { prisma } from '@/lib/db'

// More than a counter reads at a time; the oldest are on top, and the others come up as these are answered.
const MOST = 50

/** What renters of a shop have asked and nobody has answered yet, the oldest first. */
export const findOpenQuestions = (locationId: string) =>
  prisma.question.findMany({
    where: { answeredAt: null, booking: { locationId } },
    select: {
      id: true,
      text: true,
      askedAt: true,
      booking: { select: { number: true, contactName: true, fromAt: true } },
    },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    take: MOST,
  })

export type OpenQuestion = Awaited<ReturnType<typeof findOpenQuestions>>[number]
