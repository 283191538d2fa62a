import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { type Outcome, ok, refused } from '@/lib/outcome'

export type CleanLogo = { sha256: string; bytes: Uint8Array<ArrayBuffer>; width: number; height: number }

/** Half of what a form may send without being a photo of damage. */
export const MOST_LOGO_BYTES = 512 * 1024

// More pixels than any logo needs are an attempt to fill our memory.
const MOST_PIXELS = 16_000_000
const SMALLEST_SIDE = 16
// Three times as high as it is shown, for sharp screens and paper; six times as wide as high at the most.
const HEIGHT = 96
const WIDTH = 576
// SVG is not among them: it can carry scripts and links.
const FORMATS = new Set(['jpeg', 'png', 'webp'])

/**
 * Makes a logo fit to be shown: looks into the bytes instead of believing the name, shrinks it and writes it anew as a PNG, so
 * that nothing hidden in the file survives and mail programs and paper can show it.
 */
export async function cleanLogo(
  bytes: Uint8Array,
): Promise<Outcome<CleanLogo, 'logo-wrong' | 'logo-too-large' | 'logo-too-small'>> {
  if (bytes.length > MOST_LOGO_BYTES)
    return refused('logo-too-large', { mostKilobytes: MOST_LOGO_BYTES / 1024 })
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    const { format, width = 0, height = 0 } = await picture.metadata()
    if (!format || !FORMATS.has(format)) return refused('logo-wrong')
    if (Math.min(width, height) < SMALLEST_SIDE)
      return refused('logo-too-small', { leastPixels: SMALLEST_SIDE })
    const { data, info } = await picture
      .rotate()
      .resize(WIDTH, HEIGHT, { fit: 'inside', withoutEnlargement: true })
      .png({ palette: true, compressionLevel: 9 })
      .toBuffer({ resolveWithObject: true })
    const clean = new Uint8Array(data)
    const sha256 = createHash('sha256').update(clean).digest('hex')
    return ok({ sha256, bytes: clean, width: info.width, height: info.height })
  } catch {
    return refused('logo-wrong')
  }
}
