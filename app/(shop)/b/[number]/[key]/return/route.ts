import { privatePath } from '@/app/_paths/path-here'
import { endAdding } from '@/app/_session/adding'
import { requireBooking } from '@/app/_session/require-booking'
import { findBooking } from '@/lib/booking/find-booking'
import { payingOf } from '@/lib/booking/paying'
import { now } from '@/lib/clock'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { IN_FLIGHT } from '@/lib/payment/attempt'
import { reconcile } from '@/lib/settlement/reconcile'

type Context = { params: Promise<{ number: string; key: string }> }

/** Where the gateway sends the renter back to. Being here proves nothing: the gateway is asked, then the booking's page tells. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { number, key } = await params
  const { booking } = await requireBooking(number, key)
  // Also a visit that we have given up: whoever comes from there may have paid all the same.
  const open = booking.payments.filter(
    ({ attempts, authorizedMinor, endedAt }) =>
      !endedAt && (authorizedMinor === 0 || attempts.some(({ fate }) => IN_FLIGHT.includes(fate))),
  )
  for (const { id: payment } of open) {
    // Events ring at this very moment, so somebody else may be settling it. Whoever has just paid must not see an error page for that.
    await reconcile(payment).catch((error) =>
      log.warn({ payment, error }, 'not settled at the return; the clock does it'),
    )
  }
  if (booking.addedToId && (await isPaid(booking.id))) await endAdding()
  return Response.redirect(new URL(await privatePath(number, key), env().APP_URL), 303)
}

/** What was to be added has been, as far as its renter can do anything; what they book next may have nothing to do with it. */
async function isPaid(bookingId: string): Promise<boolean> {
  const booking = await findBooking(bookingId)
  return booking !== null && ['paid', 'asking'].includes(payingOf(booking, await now()).kind)
}

/** Some gateways send the renter's browser back with a form. Nothing in it is believed: it becomes a visit to the same address. */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  const { number, key } = await params
  return Response.redirect(new URL(`${await privatePath(number, key)}/return`, env().APP_URL), 303)
}
