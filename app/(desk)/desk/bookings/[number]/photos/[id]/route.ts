import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { findBookingId } from '@/lib/booking/find-booking'
import { findPhoto } from '@/lib/booking/find-photo'

type Context = { params: Promise<{ number: string; id: string }> }

/** A photo of a booking's damage, for staff. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  await requireStaff('bookings', 'deposits')
  const { number, id } = await params
  const booking = (await findBookingId(number)) ?? notFound()
  const photo = (await findPhoto(booking.id, id)) ?? notFound()
  return new Response(photo.bytes, {
    headers: { 'Content-Type': photo.mediaType, 'Cache-Control': 'private, no-store' },
  })
}
