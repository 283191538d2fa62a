import type { NextRequest } from 'next/server'
import { csvResponse } from '@/app/_csv/csv-response'
import { requireStaff } from '@/app/_session/require-staff'
import { filterOf, readFilter } from '@/app/(office)/office/ledger/read-filter'
import { exportEntries } from '@/lib/ledger/export-entries'

/** The entries of the ledger as a table for spreadsheets. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  await requireStaff('receipts')
  const asked = readFilter(Object.fromEntries(nextUrl.searchParams))
  const { csv, isComplete } = await exportEntries(filterOf(asked))
  const span = [asked.from, asked.until].filter(Boolean).join('-to-')
  return csvResponse(csv, ['ledger', span, isComplete ? '' : 'INCOMPLETE'])
}
