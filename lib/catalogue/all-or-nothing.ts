import { type Tx, transact } from '@/lib/db'
import type { Refused } from '@/lib/outcome'
import type { Holding } from './find-holding'
import { markOf } from './mark-of'
import type { KitRefusal } from './write-kit'
import type { ProductRefusal } from './write-product'
import type { VariantRefusal } from './write-variant'

export type RowRefusal =
  | ProductRefusal
  | VariantRefusal
  | KitRefusal
  | 'component-twice'
  | 'kit-has-no-units'
  | 'sold-has-no-units'
  | 'gear-booked'
  | 'blocked-already'
  | 'transfer-nowhere'
  | 'unknown-asset'
  | 'row-unknown-size'
  | 'row-unknown-location'
  | 'row-other-product'
  | 'row-set-with-prices'
  | 'row-asset-elsewhere'
  | 'row-asset-retired'
  | 'row-day-fixed'
  | 'row-day-past'
  | 'row-days-crossed'
  | 'too-many-dates'

/** What is wrong, on which line of the table and in which column. */
export type RowProblem = { line: number; column: string; refusal: Refused<RowRefusal> }

/** What a table comes to: the names of what is made and changed, how much stays as it is, and bookings that hold what changes. */
export type Plan = { made: string[]; changed: string[]; left: number; holding: Holding[] }

export type ImportAnswer =
  | { kind: 'problems'; problems: RowProblem[] }
  | { kind: 'plan'; plan: Plan; seen: string }
  | { kind: 'saved'; plan: Plan }

/** What keeps no gear locked may take its time. */
export const UNHURRIED_MS = 60_000

export type Work = (tx: Tx, plan: Plan, wrong: (problem: RowProblem) => void) => Promise<void>

/**
 * Takes a table in whole or not at all. Everything is written and taken back again, so that what is shown beforehand is what
 * will come of it; it stays only when `seen` names just this table with just this outcome.
 */
export async function allOrNothing(
  { rows, seen, timeout }: { rows: unknown; seen: string; timeout?: number },
  work: Work,
): Promise<ImportAnswer> {
  try {
    return await transact(
      async (tx) => {
        const plan: Plan = { made: [], changed: [], left: 0, holding: [] }
        const problems: RowProblem[] = []
        await work(tx, plan, (problem) => problems.push(problem))
        if (problems.length > 0) throw new TakenBack({ kind: 'problems', problems })
        const mark = markOf([JSON.stringify(rows), JSON.stringify(plan)])
        if (mark !== seen) throw new TakenBack({ kind: 'plan', plan, seen: mark })
        return { kind: 'saved', plan }
      },
      { timeout },
    )
  } catch (error) {
    if (error instanceof TakenBack) return error.answer
    throw error
  }
}

/** Carries the answer through the rollback. */
class TakenBack extends Error {
  constructor(readonly answer: ImportAnswer) {
    super('Nothing was saved.')
  }
}
