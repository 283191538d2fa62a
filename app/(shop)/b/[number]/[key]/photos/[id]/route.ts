import { notFound } from 'next/navigation'
import { requireBooking } from '@/app/_session/require-booking'
import { findPhoto } from '@/lib/booking/find-photo'

type Context = { params: Promise<{ number: string; key: string; id: string }> }

/** A photo that goes with a deposit capture of the booking. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { number, key, id } = await params
  const { booking } = await requireBooking(number, key)
  const photo = (await findPhoto(booking.id, id)) ?? notFound()
  return new Response(photo.bytes, {
    headers: {
      'Content-Type': photo.mediaType,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
