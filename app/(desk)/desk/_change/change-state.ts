/** What the form of a change shows: what was typed, and what is wrong. */
export type ChangeState = {
  way: string
  reason: string
  problem: string | null
  field: 'reason' | null
  isDone?: boolean
}

export const UNTOUCHED: ChangeState = { way: 'USUAL', reason: '', problem: null, field: null }
