import type { NextRequest } from 'next/server'
import { bookingBody, bookingQuery, writeAfter } from '@/app/api/v1/_contract/booking'
import { findListedLocation } from '@/app/api/v1/_door/find-own-location'
import { readQuery } from '@/app/api/v1/_door/read-asked'
import { type Call, withKey } from '@/app/api/v1/_door/with-key'
import { findBookingPage } from '@/lib/booking/find-booking-page'
import { bookByProgram } from './book-by-program'

/** Bookings, newest first, a page at a time. */
export const GET = (request: NextRequest) => withKey(request, 'bookings:read', list)

/** Books for a renter, who pays at the address in the answer. */
export const POST = (request: NextRequest) => withKey(request, 'bookings:write', bookByProgram)

async function list({ request, caller }: Call): Promise<Response> {
  const read = readQuery(request.nextUrl, bookingQuery)
  if ('no' in read) return read.no
  const { location, state, limit: most, after } = read.asked
  const own = await findListedLocation(location, caller)
  if ('no' in own) return own.no
  const { bookings, next } = await findBookingPage({ ...own, state, most, after })
  const mayPay = caller.scopes.includes('bookings:write')
  const body = bookings.map((booking) => bookingBody(booking, mayPay))
  return Response.json({ bookings: body, next: next && writeAfter(next) })
}
