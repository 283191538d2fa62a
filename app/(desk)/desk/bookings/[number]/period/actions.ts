'use server'

import { notFound, RedirectType, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import type { ChangeState } from '@/app/(desk)/desk/_change/change-state'
import { doChange } from '@/app/(desk)/desk/_change/do-change'
import { findBookingId } from '@/lib/booking/find-booking'

export async function changeDates(number: string, _: ChangeState, form: FormData): Promise<ChangeState> {
  await requireStaff('bookings')
  const { id } = (await findBookingId(number)) ?? notFound()
  const refused = await doChange(id, form)
  if (refused) return refused
  redirect(`/desk/bookings/${number}?done=dates-changed#dates`, RedirectType.replace)
}
