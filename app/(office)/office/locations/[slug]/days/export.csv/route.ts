import { notFound } from 'next/navigation'
import { csvResponse } from '@/app/_csv/csv-response'
import { requireStaff } from '@/app/_session/require-staff'
import { tableOf } from '@/app/(office)/office/locations/day-table'
import { findLocationBySlug } from '@/lib/inventory/find-locations'

/** The special days of one shop as a table for spreadsheets, which can be read in again. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  await requireStaff('people')
  const shop = await findLocationBySlug((await params).slug)
  if (!shop) notFound()
  return csvResponse(tableOf(shop.specialDays), ['special-days', shop.slug])
}
