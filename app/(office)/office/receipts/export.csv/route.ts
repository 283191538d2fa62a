import type { NextRequest } from 'next/server'
import { requireStaff } from '@/app/_session/require-staff'
import { readFilter } from '@/app/(office)/office/receipts/read-filter'
import { exportReceipts } from '@/lib/receipt/export-receipts'

/** What the list shows, as a table for spreadsheets and accounting programs. */
export async function GET(request: NextRequest): Promise<Response> {
  await requireStaff('receipts')
  const { filter } = readFilter(Object.fromEntries(request.nextUrl.searchParams))
  const { csv } = await exportReceipts(filter)
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="receipts.csv"',
      'Cache-Control': 'private, no-store',
    },
  })
}
