import { sentenceFor } from '@/app/_words/refusals'
import { findUnit } from '@/lib/booking/find-unit'
import type { UnitOut } from '@/lib/booking/hand-out'
import type { ReadUnit } from './read-units'

type Problems = { problems: Record<string, string> }

/** The units that leave, each with the asset that was scanned, or else that stood on the list; or which code nobody knows. */
export async function unitsOut(read: ReadUnit[]): Promise<{ units: UnitOut[] } | Problems> {
  const problems: Record<string, string> = {}
  const units: UnitOut[] = []
  for (const { key, code, grade, note, photos } of read) {
    const found = code ? await findUnit(code) : null
    if (found && !found.ok) problems[`code-${key}`] = sentenceFor(found)
    else units.push({ allocationId: key, assetId: found?.value.assetId, grade, note, photos })
  }
  return Object.keys(problems).length > 0 ? { problems } : { units }
}
