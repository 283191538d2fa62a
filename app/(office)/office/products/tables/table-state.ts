import type { Plan } from '@/lib/catalogue/all-or-nothing'

/** How the form of a table stands: the table, what is wrong in it, or what would come or has come of it. */
export type TableState = {
  csv: string
  problems: string[]
  plan: (Omit<Plan, 'holding'> & { holding: string[] }) | null
  seen: string
  isSaved: boolean
}

export const EMPTY: TableState = { csv: '', problems: [], plan: null, seen: '', isSaved: false }
