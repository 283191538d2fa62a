import { prisma } from '@/lib/db'
import { type EntryRow, findEntryRows } from './find-entry-rows'
import { type LedgerFilter, ledgerCondition } from './ledger-filter'

export type EntryPage = { rows: EntryRow[]; total: number; page: number; pages: number }

export const ENTRIES_PER_PAGE = 50

/** The entries somebody looks for, newest first, a page at a time; a page beyond the last is the last. */
export async function findEntries(filter: LedgerFilter, page = 1): Promise<EntryPage> {
  const condition = ledgerCondition(filter)
  const [count] = await prisma.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM ledger_entry e JOIN booking b ON b.id = e.booking_id WHERE ${condition}`
  const total = count?.total ?? 0
  const pages = Math.max(1, Math.ceil(total / ENTRIES_PER_PAGE))
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  const rows = await findEntryRows(condition, ENTRIES_PER_PAGE, (shown - 1) * ENTRIES_PER_PAGE)
  return { rows, total, page: shown, pages }
}
