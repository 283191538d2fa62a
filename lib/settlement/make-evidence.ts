import type { Actor } from '@/lib/actor'
import { findEvidence } from '@/lib/claim/evidence/find-evidence'
import { packEvidence } from '@/lib/claim/evidence/pack-evidence'
import { prisma, transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { drawEvidence } from './draw-evidence'

/**
 * The evidence of a claim as one archive and as one document, both under the same seal. The seal is noted in the logbook, where
 * nothing is ever changed: so an archive that was made anew from changed pieces can be told from ours. Null when the booking
 * has no such claim.
 */
export async function makeEvidence(
  bookingId: string,
  claimId: string,
  actor: Actor,
  at: Date,
): Promise<{ zip: Buffer; pdf: () => Promise<Buffer>; seal: string } | null> {
  const evidence = await findEvidence(bookingId, claimId)
  if (!evidence) return null
  const { zip, seal } = packEvidence(evidence)
  const where = { bookingId, what: 'claim.sealed', facts: { path: ['seal'], equals: seal } }
  if ((await prisma.logbookEntry.count({ where })) === 0)
    await transact((tx) => record(tx, { at, actor, what: 'claim.sealed', bookingId, facts: { seal } }))
  return { zip, seal, pdf: () => drawEvidence(evidence, seal) }
}
