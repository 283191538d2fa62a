'use server'

import { notFound, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { findBookingId } from '@/lib/booking/find-booking'
import { substitute } from '@/lib/booking/substitute'
import { now } from '@/lib/clock'
import { isUuid } from '@/lib/uuid'

export async function giveInstead(number: string, lineId: string, variantId: string): Promise<void> {
  const { actor } = await requireStaff('bookings')
  const { id } = (await findBookingId(number)) ?? notFound()
  if (!isUuid(lineId)) notFound()
  const done = await substitute({ bookingId: id, lineId, variantId }, actor, await now())
  if (!done.ok) redirect(`/desk/bookings/${number}/substitute?refused=${done.code}`)
  redirect(`/desk/bookings/${number}?done=substituted`)
}
