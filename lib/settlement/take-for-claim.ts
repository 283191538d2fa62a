import { CLOCK } from '@/lib/actor'
import { noteOf } from '@/lib/claim/note-of'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import type { CaptureRefusal } from '@/lib/deposit/record-capture'
import type { Claim, DepositEnding } from '@/lib/generated/prisma/client'
import { keepDeposit } from './keep-deposit'
import { performAll } from './perform-all'

// Somebody else's money is moving at this moment: it is over in a moment, and then it is our turn.
const LATER: CaptureRefusal[] = [
  'capture-under-way',
  'release-under-way',
  'refund-pending',
  'more-than-deposit',
]

/** Asks for a claim's money from the deposit, under the claim's own name; LATER while other money of it is moving. */
export async function takeForClaim(
  claim: Claim,
  ending: DepositEnding,
  amountMinor: number,
  at: Date,
): Promise<'ASKED' | 'LATER' | 'NOTHING'> {
  const { bookingId, currency, captureRequestId: requestId, actorId, actorName } = claim
  const take = ending === 'REFUND' ? keepDeposit : captureDeposit
  const wish = { bookingId, currency, amountMinor, requestId, reason: 'DAMAGE' as const, photos: [] }
  const actor = actorId ? { kind: 'STAFF' as const, id: actorId, name: actorName } : CLOCK
  const asked = await take({ ...wish, note: noteOf(claim) }, actor, at)
  if (!asked.ok) return LATER.includes(asked.code) ? 'LATER' : 'NOTHING'
  await performAll(asked.value.paymentId)
  return 'ASKED'
}
