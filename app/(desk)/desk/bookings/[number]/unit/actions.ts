'use server'

import { notFound, RedirectType, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { findBookingId } from '@/lib/booking/find-booking'
import { letUnitGo } from '@/lib/booking/let-unit-go'
import { moveToAsset } from '@/lib/booking/move-to-asset'
import { now } from '@/lib/clock'

export async function chooseUnit(number: string, allocationId: string, assetId: string): Promise<void> {
  const { actor } = await requireStaff('bookings')
  const { id } = (await findBookingId(number)) ?? notFound()
  const done = await moveToAsset({ bookingId: id, allocationId, assetId }, actor, await now())
  // Why not is said by the page itself, which looks at it again.
  if (!done.ok) redirect(`/desk/bookings/${number}/unit?stay=${allocationId}&to=${assetId}`)
  redirect(`/desk/bookings/${number}?done=unit-changed`, RedirectType.replace)
}

export async function letUnitChange(number: string, allocationId: string): Promise<void> {
  const { actor } = await requireStaff('bookings')
  const { id } = (await findBookingId(number)) ?? notFound()
  const done = await letUnitGo({ bookingId: id, allocationId }, actor, await now())
  if (!done.ok) redirect(`/desk/bookings/${number}?refused=${done.code}`)
  redirect(`/desk/bookings/${number}?done=unit-changed`, RedirectType.replace)
}
