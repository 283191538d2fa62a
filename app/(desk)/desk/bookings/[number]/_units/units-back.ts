import type { Ended } from '@/lib/inventory/end-outings'
import { AFTERWARDS } from '@/lib/inventory/set-aside'
import type { ReadUnit } from './read-units'

/** The units that come back, each with what becomes of it; a word that nobody knows means that somebody looks at it. */
export const unitsBack = (read: ReadUnit[]): Ended[] =>
  read.map(({ key, afterwards, grade, note, photos }) => {
    const next = AFTERWARDS.find((one) => one === afterwards) ?? 'INSPECT'
    return { outingId: key, afterwards: next, grade, note, photos }
  })
