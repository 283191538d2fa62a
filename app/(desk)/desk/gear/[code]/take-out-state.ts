import type { Foreseen } from '@/lib/inventory/foresee-block'

/** How the form stands after it was sent: what was typed, who would be affected, or what is wrong. */
export type TakeOutState = {
  note: string
  day: string
  seen: string
  foreseen: Foreseen | null
  problem: string | null
  wrong: { note?: string; day?: string }
}

export const UNTOUCHED: TakeOutState = {
  note: '',
  day: '',
  seen: '',
  foreseen: null,
  problem: null,
  wrong: {},
}
