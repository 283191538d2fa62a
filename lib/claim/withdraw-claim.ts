import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { move } from './claim'
import { CLAIM_NOTE_LENGTH } from './claim-wish'
import { tellEnded } from './tell-claim'

/**
 * Staff let a claim go that nobody has decided, and say why; the renter is told that nothing is asked for. Hand it to
 * `collectClaim` afterwards: what was taken under objection goes back.
 */
export async function withdrawClaim(
  claimId: string,
  reason: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'claim-closed' | 'decision-unexplained' | 'note-too-long'>> {
  const decisionNote = reason.trim()
  if (decisionNote === '') return refused('decision-unexplained')
  if (decisionNote.length > CLAIM_NOTE_LENGTH) return refused('note-too-long', { most: CLAIM_NOTE_LENGTH })
  return transact(async (tx) => {
    const closed = { closedAt: at, closedBy: actor.name, decisionNote }
    if (!(await move(tx, claimId, 'withdraw', closed))) return refused('claim-closed')
    const { bookingId, claimedMinor, currency } = await tx.claim.findUniqueOrThrow({ where: { id: claimId } })
    const facts = { amountMinor: claimedMinor, currency, note: decisionNote }
    await record(tx, { at, actor, what: 'claim.withdrawn', bookingId, facts })
    await tellEnded(tx, claimId, at)
    return ok(null)
  })
}
