import { findEvidence } from '@/lib/claim/evidence/find-evidence'
import { packEvidence } from '@/lib/claim/evidence/pack-evidence'
import { drawEvidence } from './draw-evidence'
import { findSeller } from './find-seller'

/** The evidence of a claim as one archive and as one document, both under the same seal; null when the booking has no such claim. */
export async function makeEvidence(
  bookingId: string,
  claimId: string,
): Promise<{ zip: Buffer; pdf: () => Promise<Buffer>; seal: string } | null> {
  const evidence = await findEvidence(bookingId, claimId)
  if (!evidence) return null
  const { zip, seal } = packEvidence(evidence)
  return { zip, seal, pdf: async () => drawEvidence(evidence, seal, (await findSeller(bookingId)).name) }
}
