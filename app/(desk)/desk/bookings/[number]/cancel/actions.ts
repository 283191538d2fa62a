'use server'

import { notFound, RedirectType, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { cancelBooking } from '@/lib/booking/cancel-booking'
import { findBookingId } from '@/lib/booking/find-booking'
import type { CancelHow } from '@/lib/booking/plan-cancel'
import { now } from '@/lib/clock'
import { performAll } from '@/lib/settlement/perform-all'

/** `seenBackMinor` is what the page said would go back. */
export async function cancelNow(number: string, how: CancelHow, seenBackMinor: number): Promise<void> {
  const { actor } = await requireStaff('bookings')
  const { id } = (await findBookingId(number)) ?? notFound()
  const done = await cancelBooking({ bookingId: id, how, seenBackMinor }, actor, await now())
  if (!done.ok) redirect(`/desk/bookings/${number}/cancel?refused=${done.code}`)
  for (const paymentId of done.value.paymentIds) await performAll(paymentId)
  redirect(`/desk/bookings/${number}?done=cancelled`, RedirectType.replace)
}
