import { csvResponse } from '@/app/_csv/csv-response'
import { requireStaff } from '@/app/_session/require-staff'
import { tableOf } from '@/app/(office)/office/prices/price-table-csv'
import { findPricedProducts } from '@/lib/inventory/find-priced-products'

/** The price lists of everything as a table for spreadsheets, which can be read in again. */
export async function GET(): Promise<Response> {
  await requireStaff('people')
  return csvResponse(tableOf(await findPricedProducts()), ['price-lists'])
}
