import { z } from 'zod'
import { unzip } from '@/lib/unzip'
import { fingerprint, MANIFEST, NOTHING_BEFORE } from './manifest'

const shape = z.object({
  nr: z.int(),
  file: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  before: z.string(),
})

export type Verified = { files: number; seal: string; problem: null } | { problem: string }

/** Checks a pack of evidence: every file against the manifest, and the manifest against itself. Names the first entry that does not fit. */
export function verifyEvidence(zip: Buffer): Verified {
  let files: Map<string, Buffer>
  try {
    files = unzip(zip)
  } catch (error) {
    return { problem: `The archive cannot be opened: ${error instanceof Error ? error.message : error}` }
  }
  const manifest = files.get(MANIFEST)
  if (!manifest) return { problem: `${MANIFEST} is missing.` }
  files.delete(MANIFEST)
  const lines = manifest.toString('utf8').split('\n').filter(Boolean)
  let before = NOTHING_BEFORE
  for (const [at, line] of lines.entries()) {
    const problem = problemOf(line, at + 1, before, files)
    if (problem) return { problem }
    before = fingerprint(line)
  }
  const [extra] = files.keys()
  return extra
    ? { problem: `${extra} is in the archive and not in the manifest.` }
    : { files: lines.length, seal: before, problem: null }
}

/** What is wrong with one line; takes its file out of the list when nothing is. */
function problemOf(line: string, nr: number, before: string, files: Map<string, Buffer>): string | null {
  const entry = readLine(line)
  if (!entry || entry.nr !== nr) return `Line ${nr} of the manifest cannot be read, or is not in its place.`
  const { file } = entry
  if (entry.before !== before)
    return `Entry ${nr}, ${file}: the chain is broken; something before it was changed, left out or put in.`
  const content = files.get(file)
  if (!content) return `Entry ${nr}, ${file}: the file is missing.`
  if (content.length !== entry.bytes || fingerprint(content) !== entry.sha256)
    return `Entry ${nr}, ${file}: the file is not the one that was packed.`
  files.delete(file)
  return null
}

function readLine(line: string): z.output<typeof shape> | null {
  try {
    return shape.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}
