import { prisma } from '@/lib/db'

/** What was asked and answered about a booking, in the order in which it was said. */
export const findQuestions = (bookingId: string) =>
  prisma.question.findMany({
    where: { bookingId },
    select: { id: true, text: true, askedAt: true, answer: true, answeredAt: true, answeredBy: true },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
  })

export type AskedQuestion = Awaited<ReturnType<typeof findQuestions>>[number]
