import type { Actor } from '@/lib/actor'
import { prisma, transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { makeEvidence } from './make-evidence'

/**
 * Notes the seal of a claim's evidence in the logbook, where nothing is ever changed: so an archive that was made anew from
 * changed pieces can be told from ours. Noted once, as long as nothing new has happened. Null when the booking has no such claim.
 */
export async function sealEvidence(
  bookingId: string,
  claimId: string,
  actor: Actor,
  at: Date,
): Promise<string | null> {
  const made = await makeEvidence(bookingId, claimId)
  if (!made) return null
  const { seal } = made
  const where = { bookingId, what: 'claim.sealed', facts: { path: ['seal'], equals: seal } }
  if ((await prisma.logbookEntry.count({ where })) === 0)
    await transact((tx) => record(tx, { at, actor, what: 'claim.sealed', bookingId, facts: { seal } }))
  return seal
}
