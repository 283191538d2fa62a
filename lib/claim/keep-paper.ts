import { createHash } from 'node:crypto'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { type CleanPhoto, cleanPhoto, MOST_PHOTO_BYTES } from '@/lib/photo'

const PDF = Buffer.from('%PDF-')

/**
 * An estimate or an invoice, as a photo or as a PDF. A photo is made fit to be kept; a PDF is kept as it is, since its bytes are
 * the evidence, and is only ever offered as a file to save. Refused when it is neither, and above 10 MB.
 */
export async function keepPaper(
  bytes: Uint8Array,
): Promise<Outcome<CleanPhoto, 'paper-wrong' | 'photo-too-large'>> {
  if (bytes.length > MOST_PHOTO_BYTES)
    return refused('photo-too-large', { mostMegabytes: MOST_PHOTO_BYTES / 1024 / 1024 })
  if (PDF.equals(bytes.subarray(0, PDF.length))) {
    const kept = new Uint8Array(bytes)
    const sha256 = createHash('sha256').update(kept).digest('hex')
    return ok({ mediaType: 'application/pdf', bytes: kept, sha256 })
  }
  const photo = await cleanPhoto(bytes)
  return photo.ok ? photo : refused('paper-wrong')
}
