import type { NextRequest } from 'next/server'
import { problem } from '@/app/api/_problem/problem'
import { bookingBody } from '@/app/api/v1/_contract/booking'
import { withKey } from '@/app/api/v1/_door/with-key'
import { findBookingPage } from '@/lib/booking/find-booking-page'

type Context = { params: Promise<{ number: string }> }

/** One booking by its number. One at another location than the key's is not there. */
export const GET = (request: NextRequest, { params }: Context) =>
  withKey(request, 'bookings:read', async ({ caller: { locationId, scopes } }) => {
    const { number } = await params
    const { bookings } = await findBookingPage({ number, locationId: locationId ?? undefined, most: 1 })
    const [booking] = bookings
    if (!booking)
      return problem({ status: 404, code: 'unknown-booking', detail: 'There is no such booking.' })
    return Response.json(bookingBody(booking, scopes.includes('bookings:write')))
  })
