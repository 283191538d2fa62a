import { notFound } from 'next/navigation'
import { photoResponse } from '@/app/_photos/photo-response'
import { requireStaff } from '@/app/_session/require-staff'
import { findBookingId } from '@/lib/booking/find-booking'
import { findPhoto } from '@/lib/booking/find-photo'

type Context = { params: Promise<{ number: string; id: string }> }

/** A photo of a booking's damage, for staff. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  await requireStaff('bookings', 'deposits')
  const { number, id } = await params
  const booking = (await findBookingId(number)) ?? notFound()
  return photoResponse((await findPhoto(booking.id, id)) ?? notFound())
}
