import type { NextRequest } from 'next/server'
import { csvResponse } from '@/app/_csv/csv-response'
import { requireStaff } from '@/app/_session/require-staff'
import { daysOf, readSpan } from '@/app/(office)/office/utilisation/read-span'
import { now } from '@/lib/clock'
import { csvOf } from '@/lib/csv-of'
import { findLocations } from '@/lib/inventory/find-locations'
import { findUtilisation } from '@/lib/inventory/find-utilisation'
import { dayOf } from '@/lib/period'

const HEAD = ['Day', 'Location', 'Product', 'Units', 'Units rented']

/** How much of the gear is rented, a line for each product, location and day, for spreadsheets. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  await requireStaff('gear')
  const [at, locations] = await Promise.all([now(), findLocations()])
  const span = readSpan(Object.fromEntries(nextUrl.searchParams), dayOf(at, locations[0]?.timeZone ?? 'UTC'))
  const { from: fromOn, until: untilOn, location: locationId } = span
  const [found, days] = [await findUtilisation({ fromOn, untilOn, locationId }, at), daysOf(span)]
  const rows = found.flatMap(({ location, product, there, rented }) =>
    // Hundredths of a unit, as amounts are hundredths too: spreadsheets get a number with a comma.
    rented.map((used, n) => [
      ...[days[n]!, location, product, String(there[n] ?? 0)],
      { minor: Math.round(used * 100) },
    ]),
  )
  return csvResponse(csvOf([HEAD, ...rows]), ['utilisation', fromOn, 'to', untilOn])
}
