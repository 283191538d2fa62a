import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { queueNotice } from '@/lib/notice/queue-notice'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { plainText } from '@/lib/plain-text'
import { bookingUrl } from '@/lib/private-link'
import { ANSWER_LENGTH } from './question'

export type AnswerRefusal = 'answer-empty' | 'note-too-long' | 'question-answered'

/**
 * Somebody at the desk answers a renter's question, once: the renter gets it as a letter, and it stands with the question on
 * both sides. Refusals: `answer-empty`, `note-too-long` (`most`), `question-answered` when a colleague was faster.
 */
export async function answerQuestion(
  { questionId, text }: { questionId: string; text: string },
  actor: Actor,
  at: Date,
): Promise<Outcome<null, AnswerRefusal>> {
  if (text.trim().length > ANSWER_LENGTH) return refused('note-too-long', { most: ANSWER_LENGTH })
  const answer = plainText(text, ANSWER_LENGTH)
  if (answer === '') return refused('answer-empty')
  return transact(async (tx) => {
    const answered = await tx.question.updateManyAndReturn({
      where: { id: questionId, answeredAt: null },
      data: { answer, answeredAt: at, answeredById: actor.id, answeredBy: actor.name },
      select: { bookingId: true, text: true },
    })
    const [question] = answered
    if (!question) return refused('question-answered')
    const { bookingId } = question
    await record(tx, { at, actor, what: 'question.answered', bookingId })
    const booking = await tx.booking.findUniqueOrThrow({
      where: { id: bookingId },
      select: { id: true, number: true, linkTurn: true },
    })
    await queueNotice(tx, {
      kind: 'question-answered',
      onceKey: `answered:${questionId}`,
      bookingId,
      facts: { bookingUrl: bookingUrl(booking), question: question.text, note: answer },
      at,
    })
    return ok(null)
  })
}
