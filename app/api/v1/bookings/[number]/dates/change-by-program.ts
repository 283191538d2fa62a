import { refusalProblem } from '@/app/api/_problem/problem'
import { bookingBody } from '@/app/api/v1/_contract/booking'
import { datesBody, datesQuery, newDates, seenOf } from '@/app/api/v1/_contract/change'
import { instantOrNull } from '@/app/api/v1/_contract/parts'
import { findOwnBooking } from '@/app/api/v1/_door/find-own-booking'
import { readJson, readQuery } from '@/app/api/v1/_door/read-asked'
import { readIdempotencyKey } from '@/app/api/v1/_door/read-idempotency-key'
import type { Call } from '@/app/api/v1/_door/with-key'
import { changePeriod } from '@/lib/booking/change-period'
import { findBookingPage } from '@/lib/booking/find-booking-page'
import { findOpenFallback } from '@/lib/booking/find-open-fallback'
import { findUnpaidChange } from '@/lib/booking/find-unpaid-change'
import { foreseeOwnChange } from '@/lib/booking/foresee-own-change'
import { prisma } from '@/lib/db'
import { bookingUrl } from '@/lib/private-link'
import { performAll } from '@/lib/settlement/perform-all'

/** What other dates would do, as the renter's page says it; where they are not free, when it is instead. */
export async function foreseeByProgram(number: string, { request, caller, at }: Call): Promise<Response> {
  const read = readQuery(request.nextUrl, datesQuery)
  if ('no' in read) return read.no
  const own = await findOwnBooking(number, caller)
  if ('no' in own) return own.no
  const foreseen = await foreseeOwnChange({ bookingId: own.booking.id, period: read.asked }, at)
  return foreseen.ok ? Response.json(datesBody(foreseen.value)) : refusalProblem(foreseen)
}

/** Changes the dates as the renter's own page does, by the rules of the web and the terms of the booking. */
export async function changeByProgram(number: string, call: Call): Promise<Response> {
  const named = readIdempotencyKey(call)
  if ('no' in named) return named.no
  const read = await readJson(call.request, newDates)
  if ('no' in read) return read.no
  const own = await findOwnBooking(number, call.caller)
  if ('no' in own) return own.no
  const { agreed, ...period } = read.asked
  const { id: bookingId } = own.booking
  const ask = { ...named, bookingId, period, reason: '', seen: seenOf(agreed) }
  const done = await changePeriod({ ...ask, way: 'BY_TERMS' }, own.actor, call.at)
  if (!done.ok) return refusalProblem(done)
  for (const paymentId of done.value.paymentIds) await performAll(paymentId)
  const unpaid = await findUnpaidChange(prisma, bookingId)
  const payUrl = unpaid.amountMinor > 0 ? bookingUrl(own.booking) : null
  const payUntil = instantOrNull((await findOpenFallback(prisma, bookingId))?.payUntil ?? null)
  const { bookings } = await findBookingPage({ number, most: 1 })
  return Response.json({ booking: bookingBody(bookings[0]!, false), payUrl, payUntil })
}
