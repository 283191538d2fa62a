'use server'

import { notFound, RedirectType, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { sentenceFor } from '@/app/_words/refusals'
import { acceptCondition } from '@/lib/booking/accept-condition'
import { findBookingId } from '@/lib/booking/find-booking'
import { now } from '@/lib/clock'
import type { AcceptState } from './accept-form'

export async function acceptOnScreen(number: string, _: AcceptState, form: FormData): Promise<AcceptState> {
  const { actor } = await requireStaff('bookings')
  const { id } = (await findBookingId(number)) ?? notFound()
  const name = String(form.get('name') ?? '').slice(0, 200)
  const done = await acceptCondition(id, { name, hash: String(form.get('hash') ?? '') }, actor, await now())
  if (!done.ok) return { name, problem: sentenceFor(done) }
  redirect(`/desk/bookings/${number}?done=accepted`, RedirectType.replace)
}
