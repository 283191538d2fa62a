import type { Actor } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, type Refused, refused } from '@/lib/outcome'
import { addDays } from '@/lib/period'
import { plainText } from '@/lib/plain-text'
import { QUESTION_RULE } from './question'

export type Asking = { bookingId: string; requestId: string; text: string }

export type AskRefusal = 'question-empty' | 'note-too-long' | 'too-many-questions'

const { mostCharacters, mostOpen, mostInADay } = QUESTION_RULE

/**
 * A renter asks the shop about their booking; it waits at the desk until somebody answers. A form that is sent twice asks
 * once. Refusals: `question-empty`, `note-too-long` (`most`), `too-many-questions` while so many wait, or in one day.
 */
export async function askQuestion(
  { bookingId, requestId, text }: Asking,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, AskRefusal>> {
  const length = text.trim().length
  if (length > mostCharacters) return refused('note-too-long', { most: mostCharacters })
  const asked = plainText(text, mostCharacters)
  if (asked === '') return refused('question-empty')
  return transact(async (tx) => {
    // One after another, so that many at once are counted.
    await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${bookingId}::uuid FOR NO KEY UPDATE`
    if ((await tx.question.count({ where: { requestId } })) > 0) return ok(null)
    const tooMany = await refuseTooMany(tx, bookingId, at)
    if (tooMany) return tooMany
    await tx.question.create({ data: { bookingId, requestId, text: asked, askedAt: at } })
    await record(tx, { at, actor, what: 'question.asked', bookingId })
    return ok(null)
  })
}

async function refuseTooMany(
  tx: Tx,
  bookingId: string,
  at: Date,
): Promise<Refused<'too-many-questions'> | null> {
  const open = await tx.question.count({ where: { bookingId, answeredAt: null } })
  if (open >= mostOpen) return refused('too-many-questions', { most: mostOpen })
  const today = await tx.question.count({ where: { bookingId, askedAt: { gt: addDays(at, -1) } } })
  return today >= mostInADay ? refused('too-many-questions', { most: mostInADay }) : null
}
