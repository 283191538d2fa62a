import type { NextRequest } from 'next/server'
import { bookingBody } from '@/app/api/v1/_contract/booking'
import { findOwnBooking } from '@/app/api/v1/_door/find-own-booking'
import { withKey } from '@/app/api/v1/_door/with-key'

type Context = { params: Promise<{ number: string }> }

/** One booking by its number. One at another location than the key's is not there. */
export const GET = (request: NextRequest, { params }: Context) =>
  withKey(request, 'bookings:read', async ({ caller }) => {
    const own = await findOwnBooking((await params).number, caller)
    if ('no' in own) return own.no
    return Response.json(bookingBody(own.booking, caller.scopes.includes('bookings:write')))
  })
