import { notFound } from 'next/navigation'
import { photoResponse } from '@/app/_photos/photo-response'
import { requireBooking } from '@/app/_session/require-booking'
import { findPhoto } from '@/lib/booking/find-photo'

type Context = { params: Promise<{ number: string; key: string; id: string }> }

/** A photo of the booking's gear, or a paper of a claim for it. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { number, key, id } = await params
  const { booking } = await requireBooking(number, key)
  return photoResponse((await findPhoto(booking.id, id)) ?? notFound())
}
