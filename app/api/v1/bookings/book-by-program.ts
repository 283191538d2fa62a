import { refusalProblem } from '@/app/api/_problem/problem'
import { bookingBody, newBooking } from '@/app/api/v1/_contract/booking'
import { findOwnLocation } from '@/app/api/v1/_door/find-own-location'
import { readJson } from '@/app/api/v1/_door/read-asked'
import { readIdempotencyKey } from '@/app/api/v1/_door/read-idempotency-key'
import type { Call } from '@/app/api/v1/_door/with-key'
import { linesOf } from '@/app/api/v1/quotes/lines-of'
import { book } from '@/lib/booking/book'
import { readBookingNumber } from '@/lib/booking/booking-number'
import { findBookingPage } from '@/lib/booking/find-booking-page'
import { perform } from '@/lib/settlement/perform'

/**
 * Books as the shop's own page does, by the rules of the web, for a renter who has read price and terms. The same
 * `Idempotency-Key` again answers with the first booking; with another wish it is refused.
 */
export async function bookByProgram(call: Call): Promise<Response> {
  const { request, caller, at } = call
  const named = readIdempotencyKey(call)
  if ('no' in named) return named.no
  const read = await readJson(request, newBooking)
  if ('no' in read) return read.no
  const { location, from, until, lines, renter, agreed, addedTo, ...wish } = read.asked
  const own = await findOwnLocation(location, caller)
  if ('no' in own) return own.no
  const input = {
    ...wish,
    ...named,
    locationId: own.location.id,
    period: { from, until },
    lines: linesOf(lines),
    contact: renter,
    expectedRentMinor: agreed.rentMinor,
    expectedDepositMinor: agreed.depositMinor,
    termsHash: agreed.termsHash,
    ...(addedTo !== undefined && { addTo: readBookingNumber(addedTo) ?? '' }),
  }
  const booked = await book(input, { kind: 'RENTER', id: null, name: renter.name }, at)
  if (!booked.ok) return refusalProblem(booked)
  const { number, attemptId } = booked.value
  // So that the page finds the way to the payment open; what does not get through is repeated by the clock.
  if (attemptId) await perform(attemptId)
  const { bookings } = await findBookingPage({ number, most: 1 })
  const body = bookingBody(bookings[0]!, true)
  return Response.json(body, { status: 201, headers: { Location: `/api/v1/bookings/${number}` } })
}
