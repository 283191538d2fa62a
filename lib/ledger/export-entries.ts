import { type Cell, csvOf } from '@/lib/csv-of'
import { dayOf, formatTime } from '@/lib/period'
import { readAccount } from './account'
import { type EntryRow, findEntryRows } from './find-entry-rows'
import { type LedgerFilter, ledgerCondition } from './ledger-filter'
import type { Posting } from './posting'

// A few postings each: more rows than this no spreadsheet of a shop is made for. Who needs more narrows the days.
export const MOST_EXPORTED = 20_000

const COLUMNS: [heading: string, cell: (row: EntryRow, posting: Posting) => Cell][] = [
  ['Entry', (row) => row.id],
  ['Booked on', (row) => row.bookedOn],
  ['Moved on', (row) => dayOf(row.occurredAt, row.timeZone)],
  ['Moved at', (row) => formatTime(row.occurredAt, row.timeZone)],
  ['Kind', (row) => row.kind],
  ['Booking', (row) => row.bookingNumber],
  ['Renter', (row) => row.renter],
  ['Location', (row) => row.locationName],
  ['Receipt', (row) => row.receiptNumber ?? ''],
  ['Reference at the gateway', (row) => row.reference ?? ''],
  ['Account', (_, { account }) => account],
  ['Account name', (_, { account }) => readAccount(account).name],
  ['Currency', (_, { currency }) => currency],
  ['Debit', (_, { amountMinor }) => (amountMinor > 0 ? { minor: amountMinor } : '')],
  ['Credit', (_, { amountMinor }) => (amountMinor < 0 ? { minor: -amountMinor } : '')],
]

export type EntryExport = { csv: string; count: number; isComplete: boolean }

/**
 * The entries somebody looks for as a table for spreadsheets and accounting programs, a row for each posting, newest
 * entry first. `isComplete` is false when there are more entries than one export holds.
 */
export async function exportEntries(filter: LedgerFilter): Promise<EntryExport> {
  const found = await findEntryRows(ledgerCondition(filter), MOST_EXPORTED + 1)
  const rows = found.slice(0, MOST_EXPORTED)
  const cells = rows.flatMap((row) =>
    row.postings.map((posting) => COLUMNS.map(([, cell]) => cell(row, posting))),
  )
  const csv = csvOf([COLUMNS.map(([heading]) => heading), ...cells])
  return { csv, count: rows.length, isComplete: found.length === rows.length }
}
