import { refusalProblem } from '@/app/api/_problem/problem'
import { bookingBody } from '@/app/api/v1/_contract/booking'
import { cancellationBody, newCancellation } from '@/app/api/v1/_contract/change'
import { findOwnBooking } from '@/app/api/v1/_door/find-own-booking'
import { readJson } from '@/app/api/v1/_door/read-asked'
import type { Call } from '@/app/api/v1/_door/with-key'
import { cancelBooking } from '@/lib/booking/cancel-booking'
import { findBookingPage } from '@/lib/booking/find-booking-page'
import { foreseeCancel } from '@/lib/booking/foresee-cancel'
import { performAll } from '@/lib/settlement/perform-all'

/** What cancelling would do with the money, as the renter's page says it. */
export async function foreseeByProgram(number: string, { caller, at }: Call): Promise<Response> {
  const own = await findOwnBooking(number, caller)
  if ('no' in own) return own.no
  const foreseen = await foreseeCancel(own.booking.id, at)
  if (!foreseen.ok) return refusalProblem(foreseen)
  return Response.json(cancellationBody(foreseen.value, own.booking.currency))
}

/** Cancels as the renter's own page does. Cancelling again answers with the cancelled booking. */
export async function cancelByProgram(number: string, { request, caller, at }: Call): Promise<Response> {
  const read = await readJson(request, newCancellation)
  if ('no' in read) return read.no
  const own = await findOwnBooking(number, caller)
  if ('no' in own) return own.no
  const ask = {
    bookingId: own.booking.id,
    how: 'cancel',
    seen: read.asked.agreed,
  } as const
  const done = await cancelBooking(ask, own.actor, at)
  if (!done.ok) return refusalProblem(done)
  for (const paymentId of done.value.paymentIds) await performAll(paymentId)
  const { bookings } = await findBookingPage({ number, most: 1 })
  return Response.json(bookingBody(bookings[0]!, false))
}
