import { notFound } from 'next/navigation'
import { csvResponse } from '@/app/_csv/csv-response'
import { requireStaff } from '@/app/_session/require-staff'
import { exportTable } from '@/app/(office)/office/products/tables/export-table'
import { isTableKind } from '@/app/(office)/office/products/tables/table-kinds'

/** A table of the catalogue for spreadsheets, which can be read in again. */
export async function GET(_: Request, { params }: { params: Promise<{ table: string }> }): Promise<Response> {
  await requireStaff('gear')
  const { table } = await params
  if (!isTableKind(table)) notFound()
  return csvResponse(await exportTable(table), ['catalogue', table])
}
