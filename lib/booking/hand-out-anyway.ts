import type { Actor } from '@/lib/actor'
import { type Outcome, refused } from '@/lib/outcome'
import { handOut, type WholeRefusal } from './hand-out'

export const REASON_LENGTH = 300

/**
 * Gear leaves although the rent is not paid or the deposit is not in place: somebody who may decide about deposits takes
 * the risk, and says why. Refused without a reason, and where a hand-out is no step at all.
 */
export async function handOutAnyway(
  bookingId: string,
  reason: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, WholeRefusal | 'reason-missing' | 'reason-too-long'>> {
  const said = reason.trim()
  if (said === '') return refused('reason-missing')
  if (said.length > REASON_LENGTH) return refused('reason-too-long', { most: REASON_LENGTH })
  return handOut(bookingId, actor, at, { overrideReason: said })
}
