import { csvOf } from '@/lib/csv-of'
import { formatTime } from '@/lib/period'
import { findReceiptRows, type ReceiptRow } from './find-receipt-rows'
import { type ReceiptFilter, receiptCondition } from './receipt-filter'

// More than a large shop issues in a year; who needs more narrows the days.
export const MOST_EXPORTED = 50_000

const COLUMNS: [heading: string, cell: (row: ReceiptRow) => string | Minor][] = [
  ['Receipt', (row) => row.number],
  ['Kind', (row) => row.kind],
  ['Date', (row) => row.issuedOn],
  ['Time', (row) => formatTime(row.issuedAt, row.timeZone)],
  ['Booking', (row) => row.bookingNumber],
  ['Renter', (row) => row.renter],
  ['E-mail', (row) => row.email],
  ['Location', (row) => row.locationName],
  ['Method', (row) => row.methodLabel || row.methodKind],
  ['Payment reference', (row) => row.gatewayRef],
  ['Reason', (row) => row.reason ?? ''],
  ['Original receipt', (row) => row.originalNumber ?? ''],
  ['Currency', (row) => row.currency],
  ['Amount', (row) => ({ minor: row.amountMinor })],
  ['Of which deposit in our keeping', (row) => ({ minor: row.heldMinor })],
  ['Of which VAT', (row) => ({ minor: row.vatMinor })],
  ['Money moved', (row) => (row.isMovement ? 'yes' : 'no')],
]

type Minor = { minor: number }

export type ReceiptExport = { csv: string; count: number; isComplete: boolean }

/**
 * The receipts an admin looks for as a table for spreadsheets and accounting programs, newest first. `isComplete` is false
 * when there are more than one export holds.
 */
export async function exportReceipts(filter: ReceiptFilter): Promise<ReceiptExport> {
  const found = await findReceiptRows(receiptCondition(filter), MOST_EXPORTED + 1)
  const rows = found.slice(0, MOST_EXPORTED)
  const cells = rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))
  const csv = csvOf([COLUMNS.map(([heading]) => heading), ...cells])
  return { csv, count: rows.length, isComplete: found.length === rows.length }
}
