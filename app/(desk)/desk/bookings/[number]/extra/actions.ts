'use server'

import { notFound, RedirectType, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { findBookingId } from '@/lib/booking/find-booking'
import { now } from '@/lib/clock'
import { askForExtra } from '@/lib/deposit/ask-for-extra'
import { sendExtraLink } from '@/lib/deposit/send-extra-link'
import { performAll } from '@/lib/settlement/perform-all'
import { type ExtraState, readExtra, refuse, typedIn } from './read-extra'

export async function askForMore(number: string, _: ExtraState, form: FormData): Promise<ExtraState> {
  const { actor } = await requireStaff('deposits')
  const { id } = (await findBookingId(number)) ?? notFound()
  const read = readExtra(form)
  if ('state' in read) return read.state
  const asked = await askForExtra({ ...read.ask, bookingId: id }, actor, await now())
  if (!asked.ok) return refuse(typedIn(form), asked).state
  await performAll(asked.value.paymentId)
  redirect(`/desk/bookings/${number}?done=extra#extras`, RedirectType.replace)
}

export async function sendLinkInstead(number: string, paymentRequestId: string): Promise<void> {
  const { actor } = await requireStaff('deposits')
  const { id } = (await findBookingId(number)) ?? notFound()
  const sent = await sendExtraLink(id, paymentRequestId, actor, await now())
  redirect(`/desk/bookings/${number}?${sent.ok ? 'done=extra#extras' : `refused=${sent.code}`}`)
}
