import type { NextRequest } from 'next/server'
import { csvResponse } from '@/app/_csv/csv-response'
import { requireStaff } from '@/app/_session/require-staff'
import { findToday } from '@/app/(office)/office/ledger/find-today'
import { readDay } from '@/app/(office)/office/ledger/read-filter'
import { exportBalance } from '@/lib/ledger/export-balance'

/** The trial balance of a day as a table for spreadsheets. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  await requireStaff('receipts')
  const day = readDay(Object.fromEntries(nextUrl.searchParams), await findToday())
  return csvResponse(await exportBalance(day), ['balance', day])
}
