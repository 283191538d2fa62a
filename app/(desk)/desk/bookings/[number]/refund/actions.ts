'use server'

import { notFound, RedirectType, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { sentenceFor } from '@/app/_words/refusals'
import { findBookingId } from '@/lib/booking/find-booking'
import { now } from '@/lib/clock'
import { refundBooking } from '@/lib/payment/refund-booking'
import { retryRefund } from '@/lib/payment/retry-refund'
import { payOtherwise, REFERENCE_LENGTH } from '@/lib/settlement/pay-otherwise'
import { performAll } from '@/lib/settlement/perform-all'
import type { OtherwiseState } from './otherwise-form'
import { type RefundState, readRefund, refuse, typedIn } from './read-refund'

export async function payBack(number: string, _: RefundState, form: FormData): Promise<RefundState> {
  const { actor } = await requireStaff('deposits')
  const { id } = (await findBookingId(number)) ?? notFound()
  const read = readRefund(form)
  if ('state' in read) return read.state
  const asked = await refundBooking({ ...read.ask, bookingId: id }, actor, await now())
  if (!asked.ok) return refuse(typedIn(form), asked).state
  for (const paymentId of asked.value.paymentIds) await performAll(paymentId)
  // The used form leaves the history: going back to it would send its request again, which pays nothing back.
  redirect(`/desk/bookings/${number}?done=refund#refunds`, RedirectType.replace)
}

export async function payBackAgain(number: string, partId: string): Promise<void> {
  const { actor } = await requireStaff('deposits')
  const { id } = (await findBookingId(number)) ?? notFound()
  const asked = await retryRefund(id, partId, actor, await now())
  if (!asked.ok) redirect(`/desk/bookings/${number}?refused=${asked.code}`)
  await performAll(asked.value.paymentId)
  redirect(`/desk/bookings/${number}?done=refund#refunds`)
}

export async function notePaidOtherwise(
  number: string,
  partId: string,
  _: OtherwiseState,
  form: FormData,
): Promise<OtherwiseState> {
  const { actor } = await requireStaff('deposits')
  const { id } = (await findBookingId(number)) ?? notFound()
  const reference = String(form.get('reference') ?? '').slice(0, 5 * REFERENCE_LENGTH)
  const noted = await payOtherwise(id, partId, reference, actor, await now())
  if (!noted.ok) return { reference, problem: sentenceFor(noted) }
  redirect(`/desk/bookings/${number}?done=paid-otherwise#refunds`)
}
