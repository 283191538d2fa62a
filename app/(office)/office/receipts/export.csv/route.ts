import type { NextRequest } from 'next/server'
import { requireStaff } from '@/app/_session/require-staff'
import { filterOf, readFilter } from '@/app/(office)/office/receipts/read-filter'
import { exportReceipts } from '@/lib/receipt/export-receipts'

/** The list of receipts as a table for spreadsheets. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  await requireStaff('receipts')
  const asked = readFilter(Object.fromEntries(nextUrl.searchParams))
  const { csv, isComplete } = await exportReceipts(filterOf(asked))
  const span = [asked.from, asked.until].filter(Boolean).join('-to-')
  // A table that is cut short says so where nobody can overlook it.
  const name = ['receipts', span, isComplete ? '' : 'INCOMPLETE'].filter(Boolean).join('-')
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
