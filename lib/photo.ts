import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { type Outcome, ok, refused } from './outcome'

export type CleanPhoto = { mediaType: string; bytes: Uint8Array<ArrayBuffer>; sha256: string }

export const MOST_PHOTO_BYTES = 10 * 1024 * 1024

// A picture of more pixels than any camera makes is an attempt to fill our memory.
const MOST_PIXELS = 60_000_000
const LONGEST_SIDE = 2000
const FORMATS = new Set(['jpeg', 'png', 'webp'])

/**
 * Makes a photo fit to be kept: looks into the bytes instead of believing the name, turns it upright, shrinks it and
 * writes it anew, so that neither its place on the map nor anything hidden in the file survives. Refused when it is not
 * a JPEG, PNG or WebP picture of at most 10 MB.
 */
export async function cleanPhoto(
  bytes: Uint8Array,
): Promise<Outcome<CleanPhoto, 'photo-wrong' | 'photo-too-large'>> {
  if (bytes.length > MOST_PHOTO_BYTES)
    return refused('photo-too-large', { mostMegabytes: MOST_PHOTO_BYTES / 1024 / 1024 })
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    const { format } = await picture.metadata()
    if (!format || !FORMATS.has(format)) return refused('photo-wrong')
    const upright = picture
      .rotate()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    const clean = new Uint8Array(await upright.jpeg({ quality: 82 }).toBuffer())
    return ok({
      mediaType: 'image/jpeg',
      bytes: clean,
      sha256: createHash('sha256').update(clean).digest('hex'),
    })
  } catch {
    return refused('photo-wrong')
  }
}
