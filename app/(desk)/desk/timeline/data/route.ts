import type { NextRequest } from 'next/server'
import { requireStaff } from '@/app/_session/require-staff'
import { readQuery, shownBy } from '@/app/(desk)/desk/timeline/read-query'
import { orBusy } from '@/app/api/_problem/or-busy'
import { findTimeline } from '@/lib/booking/find-timeline'
import { now } from '@/lib/clock'
import { findLocations } from '@/lib/inventory/find-locations'

/** What the timeline draws: the units of a shop, and who has them when. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  await requireStaff('bookings', 'deposits')
  return orBusy(async () => {
    const query = readQuery(Object.fromEntries(nextUrl.searchParams))
    const [shops, at] = await Promise.all([findLocations(), now()])
    const { shop, window } = shownBy(query, shops, at)
    const asked = { locationId: shop.id, window, slug: query.product, state: query.state }
    const timeline = await findTimeline(asked, at)
    return Response.json(
      { ...timeline, now: at.getTime() },
      { headers: { 'Cache-Control': 'private, no-store' } },
    )
  })
}
