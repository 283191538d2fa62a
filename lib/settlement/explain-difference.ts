import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { plainText } from '@/lib/plain-text'

export type ExplainRefusal = 'explanation-missing' | 'explanation-too-long' | 'difference-over'

export const EXPLANATION_LENGTH = 500

/**
 * Somebody says why a difference is right as it is: it leaves the list, with their name and their words in the logbook,
 * and comes back only if it becomes another one. No amount is changed by it. Null when there is no such difference.
 */
export async function explainDifference(
  id: string,
  typed: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ id: string }, ExplainRefusal> | null> {
  if (typed.trim().length > EXPLANATION_LENGTH)
    return refused('explanation-too-long', { most: EXPLANATION_LENGTH })
  const note = plainText(typed, EXPLANATION_LENGTH).trim()
  if (note === '') return refused('explanation-missing')
  return transact(async (tx) => {
    const found = await tx.difference.findUnique({
      where: { id },
      select: { reason: true, payment: { select: { bookingId: true } } },
    })
    if (!found) return null
    const { count } = await tx.difference.updateMany({
      where: { id, resolvedAt: null },
      data: { resolvedAt: at, resolvedHow: 'EXPLAINED', note, explainedBy: actor.name },
    })
    if (count === 0) return refused('difference-over')
    const facts = { difference: found.reason, note }
    const { bookingId } = found.payment
    await record(tx, { at, actor, what: 'difference.explained', bookingId, facts })
    return ok({ id })
  })
}
