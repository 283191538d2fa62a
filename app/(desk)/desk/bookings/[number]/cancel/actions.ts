'use server'

import { notFound, RedirectType, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { type CancelAsk, cancelBooking } from '@/lib/booking/cancel-booking'
import { findBookingId } from '@/lib/booking/find-booking'
import type { CancelHow } from '@/lib/booking/plan-cancel'
import { now } from '@/lib/clock'
import { performAll } from '@/lib/settlement/perform-all'

/** `seen` is what the page said would go back, and what not. */
export async function cancelNow(number: string, how: CancelHow, seen: CancelAsk['seen']): Promise<void> {
  const { actor } = await requireStaff('bookings')
  const { id } = (await findBookingId(number)) ?? notFound()
  const done = await cancelBooking({ bookingId: id, how, seen }, actor, await now())
  if (!done.ok) redirect(`/desk/bookings/${number}/cancel?refused=${done.code}`)
  for (const paymentId of done.value.paymentIds) await performAll(paymentId)
  redirect(`/desk/bookings/${number}?done=cancelled`, RedirectType.replace)
}
