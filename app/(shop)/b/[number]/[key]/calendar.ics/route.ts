import { notFound } from 'next/navigation'
import { requireBooking } from '@/app/_session/require-booking'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { calendarFile } from '@/lib/calendar-file'
import { now } from '@/lib/clock'
import { env } from '@/lib/env'
import { appointmentsOf } from './appointments'

type Context = { params: Promise<{ number: string; key: string }> }

/** The pick-up and the return as a file for the renter's calendar; nothing before it is paid. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { number, key } = await params
  const { booking } = await requireBooking(number, key)
  if (booking.confirmedAt === null) notFound()
  const { hostname } = new URL(env().APP_URL)
  const appointments = appointmentsOf(booking, await askedLanguage(), hostname)
  return new Response(calendarFile(appointments, await now()), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'Content-Disposition': `attachment; filename="${booking.number}.ics"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
