import type { Actor } from '@/lib/actor'
import { transactOrUndo } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { mayStep, move } from './claim'
import { CLAIM_NOTE_LENGTH } from './claim-wish'
import { lockClaim } from './lock-claim'
import { tellDecided } from './tell-claim'
import { upholdTaken } from './uphold-taken'

export type ClaimDecision = {
  claimId: string
  items: { itemId: string; decidedMinor: number }[]
  /** Why; the renter reads it. */
  note: string
}

export type DecideRefusal =
  | 'answer-awaited'
  | 'claim-closed'
  | 'amount-wrong'
  | 'more-than-claimed'
  | 'decision-unexplained'
  | 'note-too-long'

/**
 * Staff decide a claim, after the renter has answered or the time for that is over: for each item, at most what was claimed.
 * The renter is told, with the reason, and what was taken under objection becomes compensation as far as it is upheld. Hand
 * the claim to `collectClaim` afterwards. The second of two who decide at once is refused.
 */
export async function decideClaim(
  { claimId, items, note }: ClaimDecision,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, DecideRefusal>> {
  const said = note.trim()
  if (said === '') return refused('decision-unexplained')
  if (said.length > CLAIM_NOTE_LENGTH) return refused('note-too-long', { most: CLAIM_NOTE_LENGTH })
  return transactOrUndo(async (tx) => {
    await lockClaim(tx, claimId)
    const claim = await tx.claim.findUniqueOrThrow({ where: { id: claimId }, include: { items: true } })
    const { state, answerUntil, bookingId, currency } = claim
    if (state === 'NOTIFIED') return refused('answer-awaited', { at: answerUntil.toISOString() })
    if (!mayStep(state, 'decide')) return refused('claim-closed')
    let decidedMinor = 0
    for (const { id, claimedMinor } of claim.items) {
      const amountMinor = items.find(({ itemId }) => itemId === id)?.decidedMinor ?? 0
      if (!Number.isInteger(amountMinor) || amountMinor < 0) return refused('amount-wrong')
      if (amountMinor > claimedMinor) return refused('more-than-claimed')
      decidedMinor += amountMinor
      await tx.claimItem.update({ where: { id }, data: { decidedMinor: amountMinor } })
    }
    const closed = { closedAt: at, closedBy: actor.name, decisionNote: said }
    if (!(await move(tx, claimId, 'decide', { decidedMinor, ...closed }))) return refused('claim-closed')
    const facts = { amountMinor: decidedMinor, claimedMinor: claim.claimedMinor, currency, note: said }
    await record(tx, { at, actor, what: 'claim.decided', bookingId, facts })
    await upholdTaken(tx, claim.captureRequestId, at)
    await tellDecided(tx, claimId, at)
    return ok(null)
  })
}
