import { createHash } from 'node:crypto'
import type { Packed } from '@/lib/zip'

export const MANIFEST = 'manifest.jsonl'

/** One line of the manifest: a file, its fingerprint, and that of the line before. */
export type ManifestLine = { nr: number; file: string; bytes: number; sha256: string; before: string }

export const NOTHING_BEFORE = '0'.repeat(64)

export const fingerprint = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex')

/**
 * A line of JSON for each file, chained: each line carries the fingerprint of its file and of the line before, so that no file
 * and no line can be changed, left out or put in between without every later line changing. The seal is the fingerprint
 * of the last line: whoever has noted it can tell whether all of it is as it was.
 */
export function manifestOf(files: Packed[]): { text: string; seal: string } {
  let before = NOTHING_BEFORE
  const lines = files.map(({ name, bytes }, at) => {
    const line: ManifestLine = {
      nr: at + 1,
      file: name,
      bytes: bytes.length,
      sha256: fingerprint(bytes),
      before,
    }
    const written = JSON.stringify(line)
    before = fingerprint(written)
    return written
  })
  return { text: `${lines.join('\n')}\n`, seal: before }
}
